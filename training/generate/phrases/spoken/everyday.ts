export const text = {
en: `
[everyday.weight]
will my gran get {p} up the stairs?
I've got a bad back, could I shift {p} by myself?
do I need a second pair of hands to lift {p}
kilos, {p}?
third floor, no lift. what am I in for carrying {p}?
if I put {p} on the bathroom scales, what would they say
{p} - feather or brick?
is {p} one of those things you can pick up with one hand
would {p} put me over the baggage allowance?
how many pounds is {p} roughly
what's the heft on {p}?
I carry everything on the bike, would I notice {p}?
honestly, is {p} a lump?
my mum's 78, can she move {p} around the house on her own?
does {p} weigh a ton or what
I wanna hang {p} on a plasterboard wall, so how many kg?
tell me {p} isn't a monster to drag about
in kilos please: {p}
can a child carry {p} to school
[everyday.light-weight]
will I even notice {p} in my pocket?
grams, {p}?
I count every gram in my rucksack, what's {p} on the scale?
put {p} on kitchen scales and you get what
{p} - is it one of the feathery ones?
after an hour in the hand, will {p} feel like a brick?
does {p} drag you down when you're on the move
would {p} bother me on a long day out
how chunky is {p} to hold up for a while, in g?
is {p} next to nothing, or do you feel it
what does {p} add to my pack
every gram counts for me, so {p}?
[everyday.net-weight]
how long will one bag of {p} do us? what's in it?
grams per pack, {p}?
is {p} the big bag or the titchy one
so what do I actually get in the bag when I buy {p}, minus the packaging
for a family of five, is there enough in one {p}?
{p}: half a kilo or less?
am I paying for air with {p}? how much stuff is inside
the picture doesn't tell me how much {p} there is, grams?
if I tip {p} out on the scale what do I see
is one of {p} enough for a recipe that wants 250 g?
I'd need 500 g for baking, would one {p} do?
how generous is a pack of {p}
what quantity comes in {p}, g or oz
is {p} the standard size or a sample size bag
[everyday.colour]
will {p} match my navy curtains?
what does {p} look like in real life? photo looks off
is {p} black or more of a dark blue?
my screen shows {p} all yellowish, is that right
does {p} show every bit of dirt?
can I wear {p} to a funeral or is it too bright
{p} - what's it come in?
my daughter only wears pink so what about {p}
which hue is {p} please
is {p} loud or more muted looking?
I'm colour-blind, describe {p} for me?
white or cream, {p}?
would {p} stick out in an all-grey office
so if I order {p} what shade turns up at my door
does {p} go with brown shoes
[everyday.size]
I'm usually a medium, would {p} do?
I'm 6 foot 2, will {p} cover my wrists?
{p} - what does the label in the neck say?
would {p} go round me? I'm on the big side
is {p} for a skinny lad or a big fella
my husband wears XL, is {p} any good for him
S, M or L, {p}?
will I get {p} over my hips?
have you got {p} down as a large?
I'm a 12 in most shops, and {p}?
what letter is {p}, it's for my niece who's tiny
can someone of 90 kilos squeeze into {p}
is {p} for big folk like me
[everyday.shoe-size]
I'm a 42, would {p} pinch?
will {p} fit my feet? they're massive
what number is stamped inside {p}
{p} in which number please, EU
got wide clown feet, how big is {p}
my lad takes a 39, is {p} any use to him?
UK 7 lady here, could I get into {p}?
what do I need to be to wear {p} without my toes curling
is {p} for small feet or boats like mine
if I stand in {p} with 41 feet, too tight?
[everyday.dimensions]
I've got a gap 60 wide and 40 deep, does {p} go in?
will {p} fit in the boot of a Clio?
how much of my desk does {p} eat up?
tape measure job: {p}?
will we get {p} through the front door
does {p} squeeze between the fridge and the wall?
L x W x H for {p}
is {p} a big thing or a dinky thing?
my flat is a shoebox, does {p} still work there
can {p} go on a bookshelf or will it stick out
roughly, {p} is the size of what?
I need to clear a space for {p}, how big a space
on the photo {p} looks tiny, is it?
in cm all round, {p}?
would {p} go under the bed
will {p} sit on a standard worktop without hanging over
how bulky is {p}, all sides
am I allowed {p} as carry-on?
[everyday.capacity]
will {p} swallow a week's shopping?
does {p} do for two people or a whole family?
how many bottles' worth goes into {p}
litres, {p}?
if I fill {p} to the brim, how much is in there
we're six at the table, is {p} enough or do I need to fill it twice
can I get a change of clothes and a laptop in {p}?
would {p} be too titchy for a big household
how much liquid till {p} runs over
does a whole chicken go in {p}?
I always overpack, will {p} cope
what can you cram into {p}
{p} - one person portion or party size?
how often will I be refilling {p} for eight guests
is there a lot of room inside {p}
[everyday.power]
will {p} blow the fuses in my old house?
can I run {p} off my caravan hook-up?
has {p} got some oomph?
W of {p}?
does {p} send my electric bill through the roof
is {p} a weakling or does it mean business
I've only got a 1000 watt inverter, does {p} go on that?
what will {p} pull when it's on full
how much juice does {p} want
is there enough grunt in {p} for heavy jobs?
my extension lead takes 2000 max, ok with {p}?
will the solar generator cope with {p}
on full blast what does {p} eat
is {p} one of the puny ones
how beefy is {p}, electrically
[everyday.wattage]
how thirsty is {p} on the meter
W of {p} please
can I leave {p} on all night without crying at the bill?
does {p} sip or guzzle electricity
my lamp says max 40, may I put {p} in?
what would {p} cost me to run, so how many watts
will {p} be alright on a little solar panel?
is {p} an energy saver, what does it draw
how much current does {p} nibble at
is {p} a cheap thing to have switched on all day
how many watts do I put on the form for {p}
[everyday.battery-life]
do I have to baby {p} or does it go all weekend?
off the plug, {p} gives me what?
I fly to Sydney, will {p} see me through?
how long before {p} conks out on me
will {p} still be alive at bedtime if I start in the morning?
hours per charge {p}?
can I leave the charger at home for a night with {p}
does {p} give up halfway through the day
on a camping trip without sockets, how long do I get out of {p}?
are we talking hours or days with {p} before it wants plugging in
how much use before {p} begs for the cable
has {p} got stamina?
my old one was flat by noon, and {p}?
will {p} make it through a double shift
if I charge {p} on sunday when do I next have to
two films in a row, does {p} manage?
[everyday.run-minutes]
can I do the whole house with {p} before it dies?
minutes out of {p}?
will {p} get through my job in one go or do I stop halfway to charge
how long have I got with {p} before it cuts out
is half an hour of work realistic with {p}?
off the dock, how long does {p} keep at it
does {p} quit after ten minutes
I've got a big garden, would {p} run out of puff?
one full charge, how much working time is that with {p}
how many minutes till {p} needs a rest on the charger
will {p} last my haircut at least, lol
[everyday.noise]
does {p} keep the neighbours awake?
thin walls here, is {p} a problem?
can I have a phone call while {p} is going?
dB {p}?
will the dog go mad when {p} starts up?
do I need earplugs with {p}
is {p} a whisper or a jumbo jet?
my baby sleeps in the same room, will {p} disturb her
can you still hear the telly over {p}
does {p} hum, buzz, roar, what?
would colleagues in an open-plan office moan about {p}
I'm a light sleeper. {p} next to the bed, yes or no?
how peaceful is {p} when it's on
is {p} hard on the ears
how many decibels would I be living with if I get {p}
[everyday.warranty]
if {p} packs up in year two, who pays?
say {p} dies on me, what then, how long do you stand by it?
do you guys stand behind {p}, and for how many years
how long can I come back to you when {p} breaks
is {p} covered past the first year?
years of cover on {p}?
what happens if {p} gives up the ghost after 18 months, my problem or yours?
how much peace of mind comes with {p}
for how long does the maker promise {p} will work
until when do I get a free fix for {p}
the last one broke after a year, am I protected with {p}?
till when must I hang on to the receipt for {p}
how long before I'm on my own with {p}
[everyday.age]
my grandson just turned three, is he ready for {p}?
is {p} too babyish for a ten-year-old?
it's for a first-grader, {p} ok?
how old do the kids need to be before {p} makes sense
my niece is 5. {p}, good idea or too soon?
are there bits in {p} a toddler could swallow, from what age then?
which birthday is {p} for?
is {p} for little ones or big ones
would a teenager laugh at {p}?
from how old, {p}
I've a class of seven-year-olds, can they handle {p}?
when can a child start with {p}
would {p} go over a four-year-old's head
big brother is 8, little sister 4, can both use {p}?
what does the box of {p} say, 3 plus, 6 plus?
[everyday.ingredients]
what am I actually eating with {p}?
what's inside {p}, read me the back of the packet
anything nasty in {p}?
is {p} all natural or full of E-numbers?
what do they put in {p}
I like to know what goes into my kids, so {p}?
what's on the label of {p}
any rubbish in {p} like additives?
is there real butter in {p}?
what do you need to make {p}, I mean what's it made from
tell me everything that went into {p}
could I cook {p} at home, what goes in?
{p} - what's the recipe
does {p} have onion or garlic, my tummy hates them
list what's in the mix of {p}
[everyday.ingredients-skin]
what am I putting on my face with {p}?
any parabens or other chemicals in {p}?
read me the small print on the back of {p}
what's the active stuff in {p}
what's doing the work in {p}?
is {p} mostly water or is there something good in it
what does {p} have in it, my dermatologist wants to know
does {p} have that hyaluronic thing
I react to lots of things, so what's in {p} exactly
what's {p} based on, oil or aloe or what
INCI for {p}?
would I recognise anything on the tube of {p}
what goes into the jar with {p}
[everyday.allergens]
my kid carries an EpiPen, is {p} safe?
can I put {p} in a nut-free school lunchbox?
will {p} make me swell up?
what might people react to in {p}?
I come out in hives from milk, {p}?
anything in {p} I should warn my guests about?
is {p} safe for my boyfriend, peanuts could kill him
does {p} say 'may contain' anything
I can't do eggs, can I do {p}?
what's printed in bold on the packet of {p}?
nuts, soy, milk... any of those in {p}
we have a girl with an allergy in the class, could I bring {p}?
who should keep their hands off {p}
sesame in {p}, y/n?
lactose makes me run to the loo, is {p} okay
[everyday.origin]
has {p} flown halfway round the world?
where did {p} grow up, so to speak
what part of the world is {p} from
which flag would be on {p}?
is {p} one of ours or imported?
I try to buy local, how far did {p} come
from which corner of the earth do you bring in {p}
is {p} proper Italian or just the name
country for {p}?
who do I support with {p}, which country's producers
how many food miles on {p}, where's it from
what does it say after 'product of' on {p}
I don't buy stuff from certain countries, {p}?
is {p} European?
[everyday.house-origin]
which factory country does {p} come out of?
is {p} Chinese?
'made in' what, {p}?
was {p} put together in Europe or Asia?
who builds {p}, where's the plant
I only buy European, does {p} count?
turn {p} over, what country's on the sticker?
customs wants to know where {p} was manufactured
is {p} home grown or shipped in from overseas?
what does the back of {p} say, PRC or something?
do you know where they make {p}
[everyday.washing]
my toddler will wreck {p}, how do I get the stains out?
does {p} go in with the normal laundry?
do I have to take {p} to the cleaner's?
30, 40 or by hand, {p}?
what does the little label in {p} say about laundry
will {p} come out of the machine doll-sized?
is {p} a faff to keep clean
ketchup on {p}, now what?
can I boil {p}?
is {p} one of those you can only dab with a sponge
how hot may I wash {p}
tumble dryer and {p}, or better not?
do I ruin {p} with a normal spin
the cat was sick on {p}, what programme do I use
lazy person asking: {p} straight into the drum?
[everyday.waterproof]
does {p} survive the Irish weather?
caught in a downpour with {p}, disaster or not?
will my stuff stay dry with {p}
is {p} ok if I drop it in the sink?
by the pool with {p}, good idea?
can I leave {p} out in the rain
how does {p} cope with puddles
does the wet come through {p}
I cycle in all weathers, is {p} up for it?
British summer proof, {p}?
splash some water on {p} and it's dead, or fine?
could I hose {p} down
monsoon season is coming, can I take {p} out?
do I have to run inside with {p} when it drizzles
[everyday.compatibility]
I've got an iPhone, am I ok with {p}?
does {p} play nice with Mac?
will {p} go with what I've got, it's a Windows laptop
can my Android talk to {p}
which gadgets can I pair with {p}?
is {p} any use if you're an Apple household
what do I need to own already to use {p}
will {p} refuse my old phone?
Linux and {p}, any hope?
does {p} get along with my PlayStation
would {p} work with the gear we have at the office, all PCs
{p} and ipad?
is {p} picky about what you hook it to
what systems is {p} happy with
plug {p} into a Chromebook, does it run?
[everyday.material]
is {p} plastic?
is {p} metal or just metal-looking?
what's {p} made out of, will it break if I drop it?
does {p} rust?
is {p} the real thing or some cheap imitation stuff
what do they make {p} from
what stuff is {p}
glass or plastic, {p}?
would {p} shatter on a tile floor?
I hate plastic, is {p} ok?
does a magnet stick to {p}
how solid is {p}, what did they use
knock on {p}, what does it sound like, wood or tin?
what does {p} feel like, cold like steel or warm like wood?
can {p} chip or dent, what is it
[everyday.fabric]
will {p} be scratchy on bare skin?
is {p} natural or synthetic?
I sweat like mad in polyester, what about {p}?
what does the label on {p} say, cotton or what
does {p} feel like plastic on you
wool makes me itch, is {p} ok?
what's {p} woven from
cotton? linen? {p}?
is {p} soft or the crinkly sort, what cloth
which yarn did they use for {p}
I only wear natural fibres, can I wear {p}?
does {p} go all static, what's it made of
what's the stuff {p} is sewn from
`,
fr: `
`,
zh: `
`,
};
