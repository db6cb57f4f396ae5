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
I bake for the whole church, how much am I getting with {p}?
how far does one {p} go, quantity-wise
scales out: {p}?
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
red, blue, what, {p}?
my missus says {p} clashes with our walls, what is it really
can I see {p} in the dark or is it black as coal
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
would {p} hang off me like a tent?
is {p} any use for a six-footer with a belly
how roomy is {p}, I'm somewhere between M and L
{p} on a petite woman, hopeless?
chest 44 here, {p}?
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
roughly, {p} is as big as what?
I need to clear a space for {p}, how big a space
on the photo {p} looks tiny, is it?
in cm all round, {p}?
would {p} go under the bed
will {p} sit on a standard worktop without hanging over
how bulky is {p}, all sides
am I allowed {p} as carry-on?
would {p} swamp a studio flat?
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
feeding the five thousand here, does {p} do it?
can I fit my lunch and my gym stuff in {p}
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
does {p} have welly?
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
will {p} make the meter spin?
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
whole wedding day filming with {p}, ok without plugging in?
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
can grandma nap while {p} is going?
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
the fella in the other shop gave me five, what do you give on {p}?
two years or more, {p}?
[everyday.age]
my grandson just turned three, is he ready for {p}?
is {p} too babyish for a ten-year-old?
it's for a first-grader, {p} ok?
how old do the kids need to be before {p} makes sense
my niece is 5. {p}, good idea or too soon?
are there bits in {p} a toddler could swallow, how old then?
which birthday is {p} for?
is {p} for little ones or big ones
would a teenager laugh at {p}?
from how old, {p}
I've a class of seven-year-olds, can they handle {p}?
when can a child start with {p}
would {p} go over a four-year-old's head
big brother is 8, little sister 4, can both use {p}?
what does the box of {p} say, 3 plus, 6 plus?
six-year-old twins are getting {p}, too hard?
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
is {p} just salt and water with a fancy name?
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
kindly tell if {p} has any nuts or milk solids
can somebody who reacts to everything eat {p}
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
from where all does {p} come, kindly tell
grown at home or abroad, {p}?
would {p} count as foreign?
I want to know the country behind {p}
[everyday.house-origin]
which factory country does {p} come out of?
is {p} Chinese?
what comes after 'made' on the sticker of {p}?
was {p} put together in Europe or Asia?
who builds {p}, where's the plant
I only buy European, does {p} count?
turn {p} over, what country's on the sticker?
customs wants to know where {p} was manufactured
is {p} home grown or shipped in from overseas?
what does the back of {p} say, PRC or something?
do you know where they make {p}
I want to know the country behind {p}
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
muddy boys here, how do I get {p} clean
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
would {p} mind a spill of tea?
{p} and a wet dog, ok?
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
my laptop's ten years old, does {p} even recognise it?
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
is {p} going to snap like a biscuit, what's it built from?
would {p} dissolve in the rain, is it cardboard or what
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
is {p} nice for someone with sensitive arms, what's it sewn from
does {p} crease like linen
[everyday.length]
from one end to the other, {p} is what?
does {p} come past my knees?
end to end, {p}?
will {p} stick out of the boot?
I'm after something that spans a metre, does {p}?
is {p} on the short side
get the ruler out for {p} please
if I lay {p} flat along the sofa, where does it stop
does {p} go all the way across a double bed
how many cm from tip to toe for {p}
is {p} a stubby one or what
[everyday.width]
would I get {p} down a narrow hallway?
side to side, {p}?
my alcove is 70 across, does {p} go in
is {p} slim or a fatty
how much wall does {p} take up left to right
can two sit next to each other with {p}
will {p} get past a 75 cm doorway without taking the frame off
from left edge to right edge, {p} measures?
can I get {p} in a lift, it's only 80 across
does {p} hog the whole pavement
[everyday.height]
will {p} stand under a shelf at 40?
top to bottom, {p}?
does {p} come up to my waist
low ceilings here, sloping roof, is {p} ok?
is {p} a squat thing or a tower
floor to top edge, how many cm for {p}
would {p} block the window behind it
how far off the ground is the top of {p}
will {p} go under my kitchen cupboards?
do I need a stool to reach the top of {p}
[everyday.diameter]
does {p} cover my big hob ring?
would a 26 lid go on {p}?
across the middle, {p}?
from rim to rim, how many cm for {p}
is {p} a dinner plate or a saucer in size
would a pizza lie flat in {p}
measured straight over the top, {p} is what
will {p} go in a round gap of 30
is {p} one of the wide ones
[everyday.diameter-mm]
is {p} a dinner plate on a small wrist?
mm across, {p}?
would {p} swamp my skinny wrist
is {p} a dainty thing or a big clock
how chunky does {p} look on a woman's arm
without the crown, how many mm is {p}
is {p} more 36 or more 42?
can {p} slip under a shirt cuff or is it massive
how large a face has {p} got
[everyday.length-mm]
do {p} brush my shoulders?
how low does {p} swing
would {p} dangle or sit close?
mm top to bottom for {p}
is {p} a tiny thing or a real statement
would {p} get caught in my scarf, how far down does it go
are we talking a dot or a drop with {p}
does {p} go past the jaw
[everyday.thickness]
is {p} flimsy or proper chunky?
mm, {p}?
does {p} fit through a letterbox slot?
would my knees feel the floor through {p}
does {p} stand up or is it like paper
if I stack ten of {p}, how high's the pile
how many mm deep is {p} from face to back
is {p} a wafer or a slab
will the door still close over {p}?
[everyday.thickness-cm]
will my fitted sheet go over {p}?
do I feel the slats through {p}?
from top side to bottom side, {p} in cm?
is {p} a proper fat one or a pancake
will {p} raise me up in bed much
how plump is {p}
does my neck bend up on {p}, how high is it
how many cm of padding is {p}
[everyday.cord-length]
do I need an extension lead for {p}?
my socket's behind the sofa, will {p} make it?
can I get all round the car with {p} plugged in at the garage
how far can I wander with {p} before it yanks out of the wall
metres of flex on {p}?
is {p} on a short leash
nearest plug is 3 m off, is {p} ok
would {p} be tripping people up from that far or hang straight
how much reach have I got with {p} from the wall
does {p} make it from the floor socket to the table
[everyday.rope-length]
does {p} get me down a 30 m wall and back?
would {p} go round my whole garden?
how much is on the reel of {p}
metres, {p}?
is there enough in {p} for a full pitch
from tap to the far flower bed is 20 m, does {p} do it
if I unroll {p} completely, where do I end up
how many metres do I get when I buy {p}
is {p} one of the short ones for the gym
[everyday.volume]
will {p} last me a month?
ml, {p}?
can I take {p} through airport security?
how many glasses in {p}
is {p} a mini or a full one
what's inside {p}, half a litre?
is {p} a tester or the real thing, quantity wise
how much do I squeeze out of {p} before it's empty
does {p} go in hand luggage with the 100 rule
how long do I get out of {p} if I use it daily, so how many ml
is {p} a big un
how long would one {p} last a family, so how much is in it
[everyday.load]
I'm a big lad, will {p} hold me?
what can I chuck on {p} before it buckles?
{p} - max kilos?
would {p} survive my father-in-law sitting down
two kids jumping on {p}, trouble?
how much can {p} shoulder
my dog is 45 kg, is {p} strong enough?
can I pile books on {p}
does {p} cave in under a bag of cement
at what point does {p} snap
is {p} tough enough for a 120 kilo bloke
heavy stuff on {p}, what's the limit
I'd be standing on {p} with 95 kilos, fine?
[everyday.pieces]
do I need two of {p} for a party of twelve?
one box of {p} gets me what?
is {p} just one or a bunch
there are eight of us, is one {p} enough?
count them for me: {p}
how many bits in {p}
what's the headcount in a packet of {p}
if I buy {p} once, how many do I have in my hands
dozen or less, {p}?
do they come loose or in a multi-pack, {p}
how many to a box {p}
I need 24, how many of {p} is that?
[everyday.pages]
can I finish {p} on a weekend?
is {p} a doorstop?
how much writing space have I got in {p}
does {p} take forever to get through
slim or brick, {p}?
how far to the end of {p}
will {p} keep me busy for a two-week holiday
how many sheets to fill in {p}
I read 50 a day, when am I through with {p}
[everyday.players]
is {p} any good for just me and the wife?
we're seven on game night, can everyone join {p}?
could I play {p} by myself?
how many can sit round the table for {p}
family of five here, does somebody get left out of {p}?
is {p} only for two
min and max people for {p}?
do I need to invite mates to play {p}
is {p} a party thing or for couples
[everyday.playing-time]
can we squeeze {p} in before bedtime?
is {p} an all-nighter?
do we get through {p} in a lunch break
start to finish, {p}?
kids with no patience here, does {p} drag on
how many minutes till somebody wins {p}
is {p} a quickie or an epic
two goes of {p} in one evening, doable?
when do I get my friends home if we start {p} at eight
[everyday.months]
baby is 12 weeks, can she have {p} yet?
is {p} safe from birth?
my little one can sit up now, is {p} for her?
how tiny can they be for {p}
he's not crawling yet, {p} or wait?
from when do we use {p}
too early for {p} at half a year?
when does {p} start to be any use with a baby
is {p} for newborns or for proper toddlers
it's for a baby shower, when can they first use {p}
[everyday.blade]
can {p} cut through a whole loaf?
how much steel sticks out of the handle of {p}
is {p} legal to carry, under 8 cm I mean?
does {p} get through a thick branch
handle not counted, {p} is what
is {p} a dagger or a little paring thing
would {p} do a watermelon
cutting edge on {p}, cm?
how far does the sharp bit of {p} go
[everyday.wheel-size]
which inner tube do I buy for {p}?
are {p} kid-sized or adult-sized, inches?
26 or 29, {p}?
does {p} roll over kerbs or are they tiny little things down there
what tyres go on {p}
inches on {p}?
I'm tall, would I look like a clown on {p} with little rims
what do I ask for at the bike shop for {p}, 700 or what
is {p} on small rollers or big ones
[everyday.gears]
I live on a hill, does {p} get me up?
is {p} a single?
how many clicks has the shifter on {p}
can I spin easy uphill with {p}, or is it one fits all
1x or more on {p}
flat land only with {p}, or does it shift?
how many cogs on {p}
how many steps can I change with {p}
are there enough low ones on {p} for the Alps
[everyday.range]
my commute is 25 each way, does {p} make it home?
where does {p} leave me stranded?
km on a full battery with {p}?
is {p} town only or can I go out to the lake with it
do I have to charge {p} at work
how far does one go on {p}
could I do a day trip with {p}
how many miles out of {p} before I'm pushing
does {p} make it over 60 without a plug
[everyday.speed]
will I need a helmet and insurance for {p}, so what does it do?
flat out, {p}?
does {p} overtake cyclists?
is {p} a slowcoach
can my kid get hurt on {p}, how quick is it
km/h, {p}?
how fast do the trees go by with {p}
would the cops stop me on {p}
is {p} limited to 25 or what
how quick is {p} downhill with the wind behind you
[everyday.comfort-temp]
will I shiver in {p} in October?
is {p} a summer thing or can I do Scotland in March?
at what point do my teeth chatter in {p}
minus five in the tent: {p} fine?
degrees for {p}?
I'm always cold at night, how far down does {p} go
could I take {p} up to a hut at 2500 m
down to how many below is {p} cosy
is {p} for frost
[everyday.sleeps]
us two and three kids and the dog, do we fit {p}?
is {p} for couples or for a crowd?
how many sleeping bags side by side in {p}
could my in-laws crash in {p} as well
heads, {p}?
how many people can kip in {p}
is {p} a one-man thing
would four grown-ups be on top of each other in {p}
[everyday.seats]
can I get eight round {p} at Christmas?
room for two bums on {p}?
how many of my guests can sit with {p}
is {p} for one person or can we share
how many people at {p} before elbows clash
we're a family of five, somebody standing with {p}?
could the three of us cuddle up on {p}
is {p} enough for a meeting of ten
how many places does {p} give me
[everyday.thread-count]
is {p} hotel-grade or sandpaper?
how fine is the weave of {p}
are {p} the dense smooth sort?
TC of {p}?
does {p} feel like a five-star bed
is {p} cheap thin stuff or tightly woven
how many threads has {p}
percale quality or rough, {p}
how tightly woven is {p}, they give a number usually
[everyday.plant-height]
will {p} hit the ceiling one day?
does {p} stay little or turn into a tree?
how big does {p} get in the end
windowsill or floor for {p}, when it's grown
in five years, how tall is {p}
does {p} hide the ugly fence once it's up
will I be pruning {p} all the time because it shoots up
how far up does {p} go if I leave it alone
can {p} live on a low shelf forever
[everyday.grit]
is {p} for rough work or the last polish?
coarse or fine, {p}?
80, 120, 240... which one's {p}
does {p} take off paint or just smooth it
would {p} scratch varnish
what number is on the back of {p}
is {p} for the first pass or the finish
how scratchy is {p}
can I sharpen a chipped knife with {p} or is it just for honing
[everyday.burn-time]
does {p} last through a dinner party?
how many nights till {p} is just a stump
hours, {p}?
if I light {p} at eight is it out by midnight
will {p} do a whole winter of evenings
is {p} gone in no time
how much light time do I get out of {p}
can I light {p} every night for a week
till the wick drowns, how long have I got with {p}
[everyday.water-depth]
can I shower with {p} on?
scuba with {p}?
snorkelling only or real diving with {p}?
at the bottom of the pool, is {p} dead
how many metres under does {p} still tick
take {p} off before I jump in the sea?
does {p} handle the deep end
how far down is {p} rated
washing up with {p} on my wrist, ok?
[everyday.packed-length]
rolled up, does {p} strap on my rucksack?
stowed away {p} is how big?
can I get {p} in a bike pannier?
how short does {p} go for the trip
does {p} collapse to something that fits my day bag
in its bag, {p} measures what
will {p} stick out of a suitcase when it's put together small
once it's in the sack, how many cm is {p}
[everyday.output]
how quickly would {p} juice up my phone?
does {p} do a laptop or only phones?
is {p} a fast one?
W out of {p}?
can {p} feed a macbook while I work
how much does {p} push into my tablet
half an hour on {p}, will my phone be full?
is {p} a slow trickle thing
how many watts come out of {p}
[everyday.battery]
how many times can I fill my phone from {p}?
mAh on {p}?
is there a big cell in {p} or a toy one
can I take {p} on a plane, how big is the cell
what's in the tank of {p}
how much juice is stored in {p}
is {p} 5000 or more like 10000
has {p} got a decent size cell inside
[everyday.charge-time]
can I top {p} up over lunch?
from dead to 100, {p}?
overnight job or quick splash, {p}?
I forget to plug in till the morning, is {p} ready by nine?
how long am I without {p} while it's on the lead
hours on the plug for {p}
empty to full, how long do I wait with {p}
does {p} take forever to fill up
is {p} back in business after a coffee
[everyday.screen]
from my sofa 3 metres away, is {p} big enough?
inches, {p}?
corner to corner, {p}?
can two people watch on {p} without squinting
is {p} a whopper or a kitchen telly
how much picture do I get with {p}
would {p} feel cramped for spreadsheets
15, 17, what's {p}
does {p} fill a living room wall
[everyday.small-screen]
can I read on {p} without my glasses?
is {p} tiny to look at?
corner to corner, {p}, inches?
do my fat fingers hit the right icons on {p}
how much can you see on {p}
would my grandad make out the numbers on {p}
is {p} one of the little ones that fit a hand
does {p} have a big face to tap on
[everyday.resolution]
are films pin sharp on {p}?
HD, full HD, 4K, {p}?
will text look fuzzy on {p}
can you count the blades of grass on {p}
how crisp is {p}
do I see dots if I sit close to {p}
how many lines does {p} show
is {p} good enough for gaming in 1440
1080 or better, {p}?
[everyday.storage]
do I have to delete photos all the time with {p}?
GB on {p}?
will 20,000 songs go on {p}
how much can I dump onto {p}
my old one was always full, is {p} bigger inside
room for a couple of big games on {p}?
how many gigs can I fill on {p}
would a film student run out with {p}
256 or 512, {p}?
[everyday.memory]
30 browser tabs on {p}, does it choke?
8 or 16 in {p}?
can I edit video on {p} or does it crawl
is {p} a snail when lots is open
how many gigs for running stuff in {p}
does {p} freeze with Photoshop and Spotify on
how well does {p} multitask
can {p} keep several games open
[everyday.refresh]
is {p} smooth for shooters?
Hz, {p}?
does the mouse judder on {p}
60 or 144, {p}?
will fast football look blurry on {p}
how many frames can {p} show in a second
does {p} smear when things move
is {p} quick enough for a pro gamer
[everyday.channels]
does the sound come from all around with {p}?
how many speakers are in {p}, so to say
has {p} got a left and a right?
2.1 or 5.1, {p}?
is {p} proper surround
does {p} have a sub with it
would {p} make my living room a cinema
is it all one blob of sound with {p} or stereo
[everyday.magnification]
can I see the rings of Saturn with {p}?
how close does {p} bring the birds
times what, {p}?
does {p} make a stamp look huge?
how many times bigger does {p} make things
could I read a number plate across the valley with {p}
is {p} strong or just opera glasses
8x or 10x, {p}
will {p} show me a deer at half a kilometre
[everyday.megapixels]
could I print a poster from {p}?
does {p} take grainy pics?
MP of {p}?
if I crop photos from {p}, do they go to mush
how much detail does {p} catch
12 or 48, {p}?
are snaps with {p} good enough for a wall print
how fine are the pictures out of {p}
[everyday.connection]
does {p} need a cable to my laptop?
no wifi at the cottage, can I still use {p}?
how do I get {p} talking to the telly
is {p} bluetooth or what?
what holes has {p} got at the back
which sockets are on {p}
wire or no wire, {p}?
do I need an adapter to get {p} onto my PC
how does {p} hook up
[everyday.charging-port]
do I need yet another cable for {p}?
which lead do I pack for {p}?
is {p} the old trapezium plug or the new oval one?
my Android charger, does it fit {p}
what hole do I stick the cable in on {p}
can I lay {p} on a pad to fill up
USB-C on {p}?
lost the cable, what do I buy for {p}
how do I juice {p} up, what plug
[everyday.voltage]
do my other 18s fit {p}?
V of {p}?
can I run {p} from the car socket?
is {p} one of the weak 12s or a proper 18
does {p} want a transformer
would {p} fry on a 12 supply
how strong is the pack of {p}, volts I mean
does {p} go with my 20 V batteries
what goes into {p}, 5 or 12
[everyday.torque]
will {p} shift a rusted wheel nut?
has {p} got enough twist for long screws into oak?
Nm on {p}?
does {p} stall in hard wood
how strong is {p} when it bites
can {p} undo bolts a bloke can't
does {p} snap my wrist round
is {p} just for flat packs or for real screwing jobs
how much twisting force does {p} put down
[everyday.rpm]
how quick does {p} whirl?
revs on {p}?
does {p} go fast enough to polish
will {p} spray sauce all over, how fast does it go round
what does {p} do at full tilt, turns per minute
are there thousands of turns in {p} or is it slow
does {p} spin like crazy
how many times round in a minute {p}
[everyday.lumens]
can {p} light up the whole path?
lm, {p}?
is {p} a floodlight or a nightlight?
could I find my keys in a field with {p}
does {p} blind oncoming people
how far into the woods can I see with {p}
do I need two of {p} for a dark hallway
is {p} bright enough to do make-up by
would {p} do to work on an engine at night
is it more glow or glare, {p}
[everyday.light-colour]
is {p} cosy or like a dentist's?
does {p} give that yellow candle look?
bluish or golden, {p}?
will my living room feel like an office with {p}
is {p} warm or cool when it's on
what mood does {p} make
white white or yellow white, {p}
can I get {p} from cold to warm
does the light of {p} make skin look dead
[everyday.airflow]
my bedroom is 15 square metres, does {p} do it?
is {p} enough for an open-plan place?
how big a room can I leave to {p}
do I need one of {p} for each room
m² for {p}?
would {p} get lost in a big hall
up to what size flat does {p} work
is {p} for a loo or for a lounge
how much area does one {p} serve
[everyday.tyre-width]
can I ride gravel on {p}?
will {p} rub my frame, how fat are they?
mm on {p}?
skinny road things or fat ones, {p}?
do I sink in sand on {p}
will mudguards go over {p}
does my frame take {p}, clearance is 35
28 or 32, {p}?
[everyday.seat-height]
do my feet touch the floor on {p}?
is {p} too low for old knees?
will {p} go with a 75 table?
can grandma get up out of {p} again
cm off the floor when I sit on {p}?
is {p} a kitchen stool or bar stool
I'm 1.60, do my legs dangle from {p}
how low do you sink on {p}
[everyday.max-temp]
is {p} hot enough for pizza?
can I put {p} over a flame, what does it take?
how many degrees until {p} melts
up to how hot is {p} happy
does {p} get to 250?
what's the hottest {p} goes
would {p} do a proper crust on bread
top degrees {p}
is {p} alright with boiling oil
[everyday.drawers]
where do I put socks in {p}, how many things pull out?
one or more to pull out in {p}?
can each of my 3 kids get one of their own to pull out in {p}
how many compartments slide out of {p}
does {p} have anything to pull open
how many sliding boxes in {p}
how many sock hideouts that slide does {p} give me
count the pull-outs on {p} for me
[everyday.tank]
do I need to fill {p} for every cup?
how many coffees before {p} wants water?
how much goes in the back of {p}
does {p} run all night without a refill of water
litres of water in {p}
am I forever running to the tap with {p}
can {p} iron a whole basket before it's dry
how big is the container for the water on {p}
[everyday.remote]
do I have to get off the sofa for {p}?
can I boss {p} about from across the room?
is there a clicker with {p}
{p} hangs too high for me, how do I switch it?
do I get one of those little button things with {p}
can grandpa use {p} from his armchair
is {p} all knobs on the thing itself
what do I point at {p} to turn it off
will I be getting up every time for {p}
[everyday.timer]
can I set {p} for seven and go back to sleep?
will {p} stop after half an hour if I tell it to?
I nod off with {p} on, can I tell it when to quit
do I have to watch the clock with {p}?
could {p} be ready when I come home from work
does {p} ping when it's done
can I make {p} kick in at night
is there a countdown on {p}
can {p} count the minutes for me
[everyday.cordless]
can I take {p} into the garden without a wire trailing?
am I tied to the wall with {p}?
do I trip over a lead with {p}
is {p} free to roam?
no socket in my shed, {p} no use then?
does {p} want plugging in while I use it
is there a tail on {p}
could I use {p} in the car park, no electricity there
{p} with a flex or without
[everyday.rechargeable]
am I buying double As forever with {p}?
do I plug {p} in when it's empty or chuck something new in
throwaway batteries in {p}?
does {p} come back to life on a cable
what do I do when {p} runs dry
can I fill {p} up from my laptop
is there a battery in {p} I can load again and again
{p} empty, then what?
[everyday.noise-cancelling]
can I shut out my flatmate with {p}?
do I still hear the plane with {p} on?
does {p} kill the train rumble
will {p} drown out crying babies
open office, everybody talking, does {p} help
does the world go quiet with {p}?
can {p} mute the street
do I hear traffic through {p}
[everyday.touchscreen]
do I poke {p} with my finger?
swipe or buttons, {p}?
can I tap things on {p}
does {p} have proper knobs or is it all glass
will {p} react with gloves on, I mean do you press the glass at all
do you work {p} like a phone
can I scroll on {p} with a thumb
[everyday.auto-off]
I'm scatty, would {p} burn the house down?
left {p} on and went to work, disaster?
does {p} know when to quit
do I need to remember to turn {p} off?
is {p} safe for my forgetful nan
if I fall asleep with {p} on, what happens
does {p} go off by itself when nobody's using it
will {p} stay on till I come home
[everyday.keep-warm]
my husband's always late, is dinner still hot in {p}?
how's the coffee in {p} after an hour, cold?
does {p} let things go cold
can I cook at noon and eat from {p} at two
do I have to reheat what's in {p}
does it stay hot in {p} until the others are up
after it's done, does {p} hold the heat
[everyday.caffeine-free]
can I have {p} at bedtime?
does {p} keep me awake?
I'm pregnant, does {p} have any buzz in it?
will {p} give me a kick in the morning
is {p} a pick-me-up
my heart races from coffee, can I have {p}?
does {p} make you jittery
is {p} ok for kids at night or are they wired
unleaded or the strong stuff, {p}?
[everyday.caffeine]
can I have {p} at bedtime?
does {p} keep me awake?
I'm pregnant, does {p} have any buzz in it?
will {p} give me a kick in the morning
is {p} a pick-me-up
my heart races from coffee, can I have {p}?
does {p} make you jittery
is {p} ok for kids at night or are they wired
unleaded or the strong stuff, {p}?
[everyday.organic]
is {p} farmed without the nasty sprays?
does {p} have the green leaf on it?
is {p} from a proper eco farm
can I feed {p} to my baby, no pesticides?
any weedkiller on {p}?
was {p} grown the natural way
has {p} got that bio stamp
are there chemicals in how they grow {p}
[everyday.vegan]
did any animal have a hand in {p}?
plant-based crowd at mine, can I serve {p}?
no cow, no egg, no honey in {p}?
is {p} alright for somebody who won't even eat honey
does anything in {p} come off an animal
could I give {p} to my plant-eating teenager
is {p} 100% plants?
any gelatine in {p}
[everyday.gluten-free]
will {p} upset my coeliac wife?
any wheat, rye, barley hiding in {p}?
can't do bread, can I do {p}?
does {p} have that crossed-out ear of grain on it
{p} for a coeliac?
flour in {p}?
my son blows up like a balloon from pasta, {p}?
is {p} safe on a no-wheat diet
[everyday.sugar-free]
I'm diabetic, can I have {p}?
does {p} rot the kids' teeth?
is {p} sweetened with the real stuff?
dentist says cut the sweet stuff, is {p} allowed?
is {p} a no-sweets-diet thing
does {p} send my blood glucose up
keto person, am I fine with {p}
is {p} the diet sort
[everyday.palm-oil]
am I killing orangutans with {p}?
did they chop down rainforest for {p}?
which fat's in {p}, the jungle one?
can I buy {p} with a clean conscience, orangutan-wise
what grease do they put in {p}, coconut, sunflower or the bad one
is {p} one of those rainforest wreckers
my daughter boycotts the stuff that kills orangutans, is it in {p}
[everyday.added-sugar]
is {p} sweet just from the fruit or did they help?
do they pour extra sweet stuff in {p}?
nothing but the natural sweetness in {p}?
has {p} been sweetened
did someone tip syrup into {p}
is the sweetness in {p} from nature or from a bag
for the baby: did they sweeten {p}?
[everyday.contains-alcohol]
can I drive after {p}?
I'm a recovering alcoholic, can I have {p}?
is there booze in {p}?
would {p} be ok for a Muslim family?
can the kids have {p} or is there a drop of something in it
does {p} sting on broken skin because of spirits in it?
any of the hard stuff in {p}
ethanol in {p}?
I'm on antibiotics, do I keep off {p}
[everyday.alcohol-free]
can I drive after {p}?
I'm a recovering alcoholic, can I have {p}?
is there booze in {p}?
would {p} be ok for a Muslim family?
can the kids have {p} or is there a drop of something in it
does {p} sting on broken skin because of spirits in it?
any of the hard stuff in {p}
ethanol in {p}?
I'm on antibiotics, do I keep off {p}
[everyday.cocoa]
is {p} milk choc or the black stuff?
does {p} pucker your mouth?
percent, {p}?
would kids spit {p} out because it's too dark
is {p} 70 or more
how much real chocolate is {p}
is {p} more sugar than bean
how serious is {p} for a chocolate lover
[everyday.intensity]
does {p} blow your head off in the morning?
is {p} a wimpy cup?
out of ten, {p}?
would {p} put hairs on my chest
weak or strong, {p}?
how much punch in {p}
is {p} for people who like it like tar
will my mother-in-law find {p} too bitter, she likes hers mild
what number on the scale is {p}
[everyday.grind]
I don't own a grinder, can I use {p}?
does {p} go in a moka pot or what is it for
do I have to mill {p} first?
beans or powder, {p}?
will {p} clog my espresso machine
would {p} work in a cafetiere
how fine is {p}
can I just spoon {p} into a filter
is {p} ready to brew as it comes
[everyday.roast]
is {p} burnt tasting or fruity?
how long did they toast {p}
pale or black, {p}?
is {p} one of those Italian charcoal ones
does {p} taste toasty or like flowers
how far did they take the beans in {p}
is {p} a blond one
oily beans in {p} or dry light ones
[everyday.brew-time]
how long before I fish out the bag with {p}?
when does {p} get bitter?
minutes for {p}?
I'm always rushing, is {p} ready in two minutes
kettle's on, how long does {p} sit
how long in the pot for {p}
does {p} need ages to draw
I forgot {p} for ten minutes, is that too long?
[everyday.water-temp]
do I let the kettle cool before {p}?
would I scald {p} straight off the boil?
degrees for {p}?
what do I set my kettle to for {p}
boiling or just hot, {p}?
80 or 100 with {p}?
does {p} go bitter when you pour it too hot
[everyday.fat]
I'm watching my cholesterol, is {p} a no?
will {p} go straight to my hips?
is {p} greasy?
skimmed or full, {p}?
doctor put me on a low-grease diet, what about {p}
how creamy is {p} in percent
is {p} the light version
does {p} leave oil on your fingers, how much is in there
[everyday.sugar]
my diabetic dad wants {p}, how bad is it?
is {p} a sweet bomb, in g?
how many lumps are hiding in {p}
would my dentist slap me for {p}?
how much sweet stuff per 100 of {p}
will the kids bounce off the walls after {p}
does {p} spike you
how naughty is {p} sweet-wise
[everyday.protein]
will {p} help me put on muscle?
gym bro question: {p} per 100?
does {p} fill you up properly, macros?
is {p} worth it after leg day
can a vegetarian live off {p}, enough building blocks in it?
how many of my daily 120 grams do I get from {p}
gains with {p}?
how much of the muscle stuff is in {p}
[everyday.flavour]
what hits my tongue when I bite into {p}?
is {p} fruity, nutty, chocolatey?
vanilla or strawberry, {p}?
my kid only likes chocolate, is {p} that?
is {p} plain or does it have something in it
{p}, which one is that, the lemon?
does {p} have that artificial banana thing
what's {p} like on the tongue
which variety is {p}
[everyday.pet-flavour]
fussy cat here, what's {p}, fish or chicken?
my dog turns up his nose at beef, {p}?
what meat is {p}?
does {p} stink of fish
chicken upsets her belly, can she have {p}
what will he think he's eating with {p}
salmon or lamb, {p}?
which animal's in {p}
[everyday.shelf-life]
if I hide {p} in the bunker, when does it go off?
can I buy {p} now for Christmas?
do I have to use {p} up quick?
when does {p} turn
how long before {p} is for the bin
we only open it at easter, is {p} alright till then
how many months has {p} got
does {p} go mouldy fast
bulk buying {p}, sensible or will it spoil?
what's the best before like on {p}
[everyday.alcohol]
one glass of {p} and I'm on the floor?
proof of {p}?
is {p} a session one or a killer
percent, {p}?
can I drive after one {p}
how boozy is {p}
light or heavy on the head, {p}?
would my nan get tipsy from {p}
vol on {p}?
[everyday.scent]
what will folk sniff on me with {p}?
is {p} flowery or more woody?
will {p} give my migraine wife a headache, what's it like on the nose
what hits you when you open {p}
is {p} more grandma or more beach to the nose
is {p} one of the sweet vanilla ones
close my eyes and sniff {p}, what is it?
does {p} stink the bathroom out with lavender or what
which note is {p}
[everyday.skin-type]
I look like a lizard in winter, is {p} any good?
my forehead shines like a bacon rind, {p}?
I burn and itch from everything, can I use {p}?
who's {p} for, greasy or flaky faces?
will {p} make me break out
T-zone oily, cheeks dry, is {p} for me?
is {p} gentle enough for a reactive face
spotty teenager, {p} ok?
does {p} suit mature faces
[everyday.hair-type]
my mop is frizzy, does {p} help?
will {p} make my thin strands limp?
I've got tight coils, is {p} for me
greasy by the evening, would {p} do?
who's {p} for, curls or straight?
bleached to death up here, is {p} right
would {p} be too heavy on baby-fine locks
does {p} suit dandruffy heads
[everyday.spf]
redhead here, will {p} do?
30 or 50, {p}?
can I take {p} skiing?
is {p} enough in Australia?
how long can I lie out with {p} on, what number is it
my kid burns in ten minutes, does {p} help
what's the number on {p}
is {p} just for everyday or strong enough for the tropics
[everyday.refillable]
when {p} is empty do I bin the lot?
can I buy just the stuff for {p} again without the bottle?
is there a top-up pouch for {p}
do I have to throw {p} away when it's finished
less plastic please, can I pour new in {p}?
one use and gone, or can I fill {p} up
do you sell sachets to go in {p}
[everyday.fruit]
is {p} real strawberries or red goo?
percent in {p}?
how much of {p} actually grew on a tree
is {p} mostly sugar or berries
are there proper bits in {p}, how much
is {p} the honest stuff like gran's
does {p} have more apple than water
[everyday.servings]
we're eight on sunday, is one {p} enough?
how many bowls out of {p}
how many times can I eat from {p}?
one meal or several with {p}
how many people do I feed with {p}
does {p} go round for six hungry lads
how many scoops till {p} is finished
for how many mouths is {p}
how many days of breakfast in {p}
[everyday.texture]
do I have to chew {p}?
any bits in {p}?
smooth or lumpy, {p}?
my gran has no teeth, can she eat {p}
does {p} crunch
is {p} runny or thick
how's {p} in the mouth
does {p} melt or snap
[everyday.strength]
would {p} make my gums bleed?
how stiff is {p}
soft or hard, {p}?
sensitive teeth here, {p} too scratchy?
is {p} gentle
how tough is {p} to squash
is {p} for beginners' hands or strong ones
does {p} give easily
[everyday.upper]
can I polish {p} like proper leather?
do {p} let air through on top?
will rain soak the top of {p}
what's the outside of {p}, real cow or fake
can I scrub {p} or does it ruin the top
mesh or leather, {p}?
do my toes feel the wet in {p}, what's on top
are {p} suede, I'm scared of stains
what covers my foot in {p}
[everyday.wood]
which tree was {p}?
is {p} solid oak or just posh cardboard?
does {p} dent with a fingernail, pine or something harder
will {p} match my walnut table
is {p} real timber, which sort
light beech or dark something, {p}?
what was chopped down for {p}
will {p} go silver outside, what's it cut from
is {p} chipboard underneath?
[everyday.bag-material]
is {p} real cow?
does {p} scuff easily, what's the outside
is {p} canvas or plasticky
would a vegan carry {p}
will {p} tear if I stuff it
what do you clean {p} with, leather cream or soap?
nylon, cotton, hide: {p}?
does {p} smell of leather
is {p} made from old bottles or something
[everyday.metal]
does {p} turn my finger green?
is {p} real gold?
I'm allergic to nickel, is {p} ok
will {p} go black after a month
is there a hallmark in {p}, 925?
silver or just silvery, {p}?
would a jeweller laugh at {p}
how many carats is {p}
plated or through and through, {p}
[everyday.stone]
is that sparkly thing on {p} a diamond?
what's glittering on {p}
real gem or glass on {p}?
is there anything set in {p} or is it plain
what's the purple bit on {p}
does {p} have my birthstone, amethyst
what's that shiny dot on {p}
pearl or plastic, {p}?
[everyday.fit]
can I hide my belly in {p}?
does {p} cling?
I want room for a jumper under it, {p}?
is {p} skinny or baggy
will {p} look like a sack on me
how does {p} sit on the body
is {p} short so the tummy shows
skin tight, {p}?
can I move in {p} or is it like a corset
[everyday.season]
too hot for July, {p}?
can I wear {p} in the snow?
is {p} for now or do I wait till autumn
when do I get {p} out of the cupboard
will I roast in {p} in summer
all year round, {p}?
is {p} winter stuff
would you take {p} to Spain in august
[everyday.gender]
could I borrow {p} from my husband?
is {p} a his or a hers?
would my brother look daft in {p}
gift for my nephew, is {p} girly?
ladies, gents, or anyone for {p}?
do I find {p} on the men's floor or the other one?
can both of us use {p}
is {p} for lads
[everyday.foldable]
tiny flat, does {p} disappear after use?
can I stuff {p} behind the door?
does {p} stay big all the time
will {p} go under the bed flat
can I squash {p} down for the train
does {p} collapse
is {p} always in the way or can I make it small
boot's tiny, can I make {p} flatter
[everyday.adjustable]
can both my 1.60 wife and me at 1.90 use {p}?
will {p} grow with my kid?
is {p} stuck the way it is
can I change how high or tight {p} is?
one position only, {p}?
could I set {p} to suit me
can you let {p} out a bit
is there a lever or strap on {p} to change it
does {p} fit different people
[everyday.dishwasher]
I refuse to wash up, is {p} for me?
top rack, {p}?
would a hot programme ruin {p}
do I need rubber gloves for {p} every evening
lazy question: {p} in the machine with the plates?
does {p} come out dull from the machine
can I just shove {p} in with the forks
by hand only, {p}?
[everyday.induction]
moved into a flat with a flat black glass hob, does {p} get hot on it?
do I need a new pan or does {p} do on magnet cookers
is the bottom of {p} magnetic?
any good on my Bosch glass top, {p}?
gas only, {p}, or the modern ones too
will my hob recognise {p}
does {p} heat on those coils under glass
[everyday.oven-safe]
from hob to roasting, can {p} take it?
finish the steak in {p} at 200?
does the handle of {p} melt in there
can I bake in {p}
lasagne in {p} for 40 minutes?
is {p} stovetop only
would {p} crack if I put it in hot
[everyday.insulation]
is there a goose in {p}?
what's the stuffing of {p}?
I'm allergic to feathers, is {p} alright
did birds die for {p}
what makes {p} so puffy
down or fake, {p}?
what's between the layers of {p}
does {p} clump when wet, what's inside
[everyday.frame]
will {p} rust over the winter?
is {p} light because it's carbon or what
steel or alu, {p}?
can I chain {p} to a post and not scratch anything precious, what's it built of
what are the tubes of {p}
would a magnet stick on {p}'s skeleton
is {p} built of the posh stuff
heavy old iron or something modern, {p}
[everyday.fuel]
what do I feed {p}?
do I need a gas bottle for {p}?
coal or plug, {p}?
can I use {p} on a balcony where open flames are banned
what do I buy to get {p} going
do I have to stop at a petrol station for {p}
will {p} run on logs
what makes {p} burn
cartridge or mains, {p}?
[everyday.language]
my German wife doesn't read English, any use {p}?
can I follow {p}, I only speak Spanish
is {p} in English or what
will my kid's teacher accept {p}, must be in French
which tongue is {p}
do I need a dictionary for {p}
translated or the original, {p}?
would a Chinese speaker get {p}
[everyday.level]
I've got two left hands, can I do {p}?
is {p} for dummies?
would an old hand be bored with {p}
been at it for ten years, is {p} beneath me?
is {p} a starter thing
how good do I have to be for {p}
complete newbie, {p} yes or no?
can you grow with {p} or is it pro only
too hard for my mum, {p}?
[everyday.breed-size]
I've got a chihuahua, would {p} drown her?
great dane: {p} big enough?
is {p} for lapdogs or for wolves
my cat's a 9 kilo monster, {p}?
labrador, does {p} do?
what animals is {p} cut for, tiny or huge
can a puppy have {p} or is it for the giants
for a beagle, {p}?
[everyday.light-need]
my bathroom has no window, can {p} live there?
will {p} get sunburnt on a south balcony?
dark corner behind the sofa, {p}?
where do I stand {p}, right in the window?
does {p} love sunbathing
north-facing garden under a tree, is {p} happy
in the hall or on the sill, {p}?
does {p} sulk in the dark
[everyday.watering]
I'm away two weeks, does {p} die?
how often do I have to think of {p}
every day or once in a blue moon, {p}?
I kill everything by drowning it, what does {p} want
is {p} like a cactus
when do I get the can out for {p}
is {p} a drama queen when it's dry
how often does {p} need a drink
[everyday.closure]
my arthritis hates buttons, how do I get {p} on?
can a four-year-old do up {p} alone?
zip or press studs, {p}?
does {p} just pull over the head
how do you shut {p}
will my stuff fall out of {p} or does it shut properly, how
do I need to tie {p}
is it Velcro on {p}
[everyday.firmness]
do I sink in {p} like a marshmallow?
side sleeper, is {p} too hard?
plank or cloud, {p}?
my bum goes to sleep on hard things, what's {p} like
will {p} be kind to a slipped disc
is {p} squishy
how much does {p} give when you lie down
I'm heavy and hate hammock feeling, {p}?
[everyday.assembly]
am I in for an evening of swearing with {p}?
does {p} come ready to use?
allen key nightmare, {p}?
can I put {p} up by myself as an old lady
how long do I fiddle with screws for {p}
flat-pack, {p}?
do I need a mate and a drill for {p}
out of the box and go, {p}?
do you lot put {p} up for me or is it DIY
[everyday.lens]
does {p} take the glare off the water?
do {p} go dark by themselves?
can people see my eyes through {p}
mirrored or see-through, {p}?
good for driving into low sun, {p}?
what kind of glass is in {p}
are {p} polarised or just dark
fishing, need to look under the surface, {p}?
[everyday.movement]
do I need to wind {p}?
does {p} stop if I don't wear it for a week?
is there a battery in {p} ticking or is it mechanical
does the hand of {p} sweep or tick
what makes {p} go
sunlight or battery, {p}?
what's under the hood of {p}
does {p} run by shaking my arm
[everyday.tip]
does {p} write thick or thin?
can I do tiny notes with {p}?
0.5 or 0.7, {p}?
how fine a line do I get with {p}
does {p} scratch the page, how pointy is it
left-hander, wide or fine on {p}?
is {p} more hairline or marker
how broad is what {p} puts on the page
[everyday.paper]
can I draw in {p} or are there lines?
what's on the sheets of {p}?
dots in {p}?
maths homework, any good {p}?
are the pages of {p} empty
lined, squared or nothing, {p}?
my handwriting goes all wonky, any guide lines in {p}
bullet journal in {p}, does it work
[everyday.author]
whose name is on the cover of {p}?
who came up with {p}?
is {p} by the same one as her last book?
who do I thank for {p}
is {p} an Arrigan?
which writer is behind {p}
who penned {p}
who's the brain behind {p}
[everyday.strings]
is {p} the 12 sort?
nylon or steel on {p}, how many?
will {p} cut my soft fingertips, what's strung on it
how many do I have to tune on {p}
four or six on {p}
do I buy nylon spares for {p}
is {p} easy on the fingers or wires
what's {p} strung with
[everyday.features]
what else falls out of the box with {p}?
do I need to buy a bag for {p} separately?
is a spare in there with {p}?
just {p} naked or with bits and bobs
what extras do I get on top of {p}
anything I still have to get to use {p}?
do you throw in screws and stuff with {p}
does {p} come with a case
when I unpack {p} what's lying on the table
[everyday.removable-cover]
red wine on {p}, am I stuffed or can I peel it?
the dog drools on {p}, what can I take off and wash?
is {p} sewn shut or zipped
can I undress {p}
do I have to wash {p} as a whole
once a month I wash everything, can {p} be peeled
does the outside of {p} zip off
[everyday.breathable]
will I stew in {p}?
sweaty back guaranteed with {p}?
does air get through {p}
clammy or fresh, {p}?
is {p} like wearing a bin bag
hot flushes at night, how's {p}
running uphill in {p}, am I wet from the inside?
does {p} steam up
[everyday.battery-included]
christmas morning, can the kid play with {p} right away or do I need double As?
are the cells in the pack with {p}?
do I swing by the shop for AAs before {p} works
does {p} go straight out of the packet or is something missing inside
{p} without juice or with?
is {p} one of those things you unwrap and then swear because it's empty
need to buy anything to power {p} first?
[everyday.fair-trade]
did the farmers get a decent wage for {p}?
who gets my money when I buy {p}, the growers or a big corp?
was anyone exploited for {p}
is {p} ethically sourced
clean conscience with {p}, kids' hands and all that?
does {p} have the blue-green sticker with the man waving
do pickers live off {p}
[everyday.dimmable]
movie night, can I turn {p} down?
only on or off, {p}?
too harsh at night, can {p} go softer?
does {p} work with my wall wheel
can I make {p} brighter and less bright
candlelight mood with {p}?
could {p} be a nightlight too when turned low
[everyday.oscillating]
does {p} blow on everybody or just on me?
does {p} shake its head?
does {p} sweep the room
is {p} staring in one direction all day
we sit on both sides of the room, does {p} get to both
does {p} swing left and right
will {p} turn by itself
[everyday.lid]
does {p} stay open on top?
can I close {p} for the fridge?
anything to put on top of {p} or do I use foil?
would soup slosh out of {p} in the car
does {p} come topless
what do I cover {p} with
flies get into everything here, can I shut {p}
[everyday.lockable]
my teenage brother steals, does {p} keep him out?
toddler opens everything, can I secure {p}?
can I leave valuables in {p} with the cleaner about
key for {p}?
padlock on {p}, does that work?
can anybody open {p}
how do I stop people getting into {p}
is {p} burglar friendly
[everyday.padded]
does {p} cut into the shoulder?
my laptop gets knocked about, does {p} cushion it?
is {p} comfy on the bones
is there foam in {p}
hard on the bum, {p}?
will {p} protect against bumps
thin straps that hurt or soft ones, {p}?
[everyday.tubeless]
do I need inner tubes with {p}?
can I run {p} with milk?
thorn bushes everywhere, can I ditch the tubes on {p}
sealant in {p}, does it hold?
does {p} seal by itself on the rim
tubes or goo with {p}
[everyday.bpa-free]
is {p} poisonous plastic?
can I put baby milk in {p} without worrying?
does {p} leak chemicals into the water
that hormone stuff in plastic, is it in {p}
is {p} safe to drink from when it's hot
any nasty softeners in {p}
would a paediatrician be happy with {p}
[everyday.stackable]
do I get a tower out of several of {p}?
where do I put ten of {p} when the party's over
can I save space by putting one {p} in the other
small cupboard: do {p} pile?
if I buy six of {p}, do they sit on top of one another
will a column of {p} topple
[everyday.hypoallergenic]
I come out in a rash from everything, is {p} ok?
dust mites make me sneeze, {p}?
nickel ears here, can I have {p}?
will {p} make my eczema worse?
my son has asthma, would {p} be fine
is {p} for sensitive people
does {p} set off allergies
[everyday.reusable]
once and bin, {p}?
can I use {p} again next week?
is {p} a throwaway
trying to cut my rubbish, does {p} go on and on?
how often can you use {p}, just the one time?
wash {p} and go again?
[everyday.pockets]
where do I put my phone in {p}?
is there anywhere for keys in {p}?
hands are cold, can I stick them in {p}
why do women's clothes never have any, does {p}?
doggy bags and treats have to go somewhere, {p}?
do I need a handbag with {p}
any little compartments on {p}
[everyday.fragrance-free]
smells give me migraines, is {p} safe?
does {p} pong?
is {p} neutral for the nose
perfume in {p}?
my baby's skin hates smelly stuff, is {p} pure
can my nose live with {p}
does {p} leave me smelling like a florist
[everyday.wall-mount]
no floor space, can {p} go up?
can I screw {p} to the bricks?
does {p} have to stand on something
hooks for {p}?
are there holes at the back of {p}
is {p} for hanging or standing
could {p} go over my bed, screwed on
[everyday.valve]
which pump do I need for {p}?
does my car-garage pump fit {p}?
thin or fat one, {p}?
french or car type on {p}
can I blow {p} up at the petrol station
what adapter do I need to inflate {p}
the skinny thing with the little nut, is that on {p}
[everyday.finish]
will {p} make me look like a disco ball?
does {p} shine?
dull or shiny, {p}?
can you see fingerprints on {p}
does {p} glitter
would {p} look wet or powdery
is {p} mirror like
how does {p} look in the light, flat or gleaming
[everyday.shade]
will {p} suit pale skin?
is {p} more red or more pink?
I've got olive skin, what's {p} like on me
is {p} bold or barely there
does {p} go with auburn hair, which one is it
nude or cherry, {p}?
how does {p} come out on the lips
which of the tones is {p}
[everyday.shape]
does {p} fit in a corner?
round or square, {p}?
has {p} got sharp corners, I've a toddler
will {p} suit a round face
does {p} go in a square hole
what's the outline of {p}
egg, box, ball: {p}?
draw me {p}, what do I see
[everyday.pattern]
is {p} busy or calm to look at?
flowers on {p}?
can I wear {p} with a checked shirt
anything printed on {p} or plain
stripes make me look fat, any on {p}?
what's drawn on {p}
dots, stripes, nothing: {p}?
would {p} make your eyes go funny
[everyday.sleeves]
will my tattoos show in {p}?
are my arms cold in {p}?
elbow or wrist, {p}?
do I need a cardigan over {p}
does {p} cover my arms
can I wear {p} in a church, shoulders I mean
do I show my armpits in {p}
how far down the arm does {p} go
[everyday.discipline]
what would I use {p} for?
boulder hall or big walls, {p}?
can I take {p} off piste
is {p} ok on a groomed slope
what kind of sport is {p} built for
would {p} be wrong for alpine stuff
what do people do with {p}
I only climb indoors, is {p} for me
which of my hobbies is {p} for
[everyday.house-stock]
is {p} nearly gone?
could I have twenty of {p} tomorrow?
how many of {p} on your shelf?
do I have to hurry for {p}
are there enough of {p} for my whole team of 15
last few of {p} or plenty?
what's left of {p}
is {p} about to sell out, how many
if I need 30 of {p}, do you have that
are you running low on {p}
[everyday.house-shipping]
will {p} be here for saturday?
birthday's next week, too late for {p}?
if I click buy on {p} now, when do you hand it to the courier?
are we talking days or weeks with {p}
I need {p} yesterday, how quick are you?
when would {p} leave your place
is {p} lying ready or made to order
how long do I wait for {p}
can {p} go out today
when does {p} get moving
[everyday.house-returns]
what if my wife hates {p}?
can I send {p} back if it's rubbish?
am I stuck with {p} if I don't like it
I'm not sure about {p}, how long do I have to think?
do you take {p} back
changed my mind about {p}, too late?
try {p} at home first, ok?
{p} is a christmas gift, can she swap it in january
how many days for {p} to go back
[everyday.house-warranty]
if {p} dies, who fixes it?
how long do you stand by {p}?
am I covered when {p} falls apart next year
what happens if {p} goes kaput in 18 months
for how long is {p} your problem, not mine
any cover on {p}?
is {p} protected against breaking
do I get a new one if {p} packs in, and until when
how many years of peace with {p}
[everyday.house-minimum]
will you sell me a single {p}?
I only want one of {p}, is that alright?
do I have to take a whole crate of {p}
smallest number of {p} you'd send?
just a sample of {p} first, possible?
for a small cafe, how few of {p} can I take
do you only do {p} in bulk
is there a least I must buy of {p}
what's the fewest {p} you let me have
[everyday.house-package]
will the postman groan with {p}?
with box and padding, {p} comes to what?
how many kilos do I put on the label for {p}
my old mum has to carry the box of {p} up, how bad?
postage depends on it: {p} all wrapped up, grams?
all boxed up, {p} is what on the scales
can I carry {p} home from the pick-up point in its box
gross, {p}?
[everyday.house-depth]
how far does {p} stick out from the wall?
will {p} block my corridor, front to back?
front to back, {p}?
my shelf is 30 from edge to wall, does {p} hang over?
can the door still open if {p} stands behind it
how far in does {p} go
does {p} come far into the room
from the front edge to the rear, {p} is what
[everyday.house-discount]
do I save anything on {p}?
how much off {p}?
is {p} on offer
what's knocked off {p}
any bargain on {p} right now, percent?
am I paying full whack for {p}
is there a deal on {p}
by how much did you slash {p}
[everyday.house-bluetooth]
can I stream to {p} from my phone without a wire?
does {p} show up when my mobile searches for stuff?
can {p} talk to my earbuds through the air
do I have to plug my phone into {p} or does it go by magic
can my phone find {p} in the pairing list
cable or air, how does my mobile reach {p}?
[everyday.house-app]
do I have to download something to use {p}?
I've no smartphone, can I still run {p}?
can I boss {p} around from my mobile
is there some software for my phone with {p}
yet another account to sign up for with {p}?
does {p} want my phone all the time
[everyday.house-left]
I do everything with my other hand, is {p} awkward?
southpaw here, any good {p}?
my daughter writes with the wrong hand as they used to say, can she use {p}
is {p} a righties-only thing
does {p} work whichever hand you use
scissors always hurt my left, will {p}?
[everyday.house-gift-box]
does {p} arrive looking nice enough to hand over?
do I need wrapping paper for {p}?
can {p} go straight under the tree
is {p} in a plain cardboard thing or something pretty
it's for my boss, is {p} presented nicely
ribbon and all with {p}, or bare?
[everyday.house-handmade]
did a person make {p} or a robot?
is every {p} a bit different?
is {p} off a conveyor belt
was {p} made by a real craftsman
factory job, {p}?
does {p} come from somebody's workshop
[everyday.house-used]
has somebody had {p} before me?
am I the first owner of {p}?
is {p} factory fresh?
any scratches on {p} from a previous life
brand spanking, {p}?
was {p} sent back and done up
[everyday.house-plastic]
am I bringing more microbeads and packaging rubbish into the sea with {p}?
is {p} ok for an ocean-friendly household?
is any of {p} that petroleum stuff
is {p} glass and wood only or the cheap stuff too
does {p} have bits that won't rot
my sister only buys wood and tin, could she own {p}?
[everyday.house-engraving]
can you scratch my gran's initials in {p}?
it's for a wedding, can the date go on {p}?
can {p} be made personal
could I have something written on {p}
blank only, {p}, or with a name?
{p} with 'for Tom' on it, can you do that?
[everyday.house-assembly]
is {p} a box of parts?
screwdriver needed for {p}?
does {p} turn up in one piece
what work is waiting for me when {p} arrives
am I building {p} on the living room floor
an hour of nuts and bolts with {p}, or none?
[everyday.house-kids]
could my toddler hurt himself on {p}?
do I have to keep {p} on the top shelf?
grandkids about all day, is {p} a worry?
any danger with {p} in little hands
can I leave {p} lying about with a two-year-old
sharp bits or nasties on {p} that a kiddie could get at?
[everyday.house-local]
was {p} made down the road?
is {p} from round here or shipped in?
do I support folk nearby when I buy {p}
does {p} come off a container ship
who made {p}, someone from our parts?
how far did {p} travel before it reached your shelf, not far?
[everyday.house-subscription]
is {p} one of those where you pay again and again?
do I pay once for {p} and that's that?
will {p} nick money off my card each month
hidden fees after I've bought {p}?
does {p} stop working if I don't keep paying
pay once and forget, {p}?
[everyday.house-logo]
am I a walking billboard with {p}?
is there a swoosh or something on {p}?
is {p} discreet, nothing printed large?
can people tell who made {p} from afar
does {p} scream its maker
big letters on the front of {p}?
[everyday.house-cable]
do I have to dig out my own lead for {p}?
is there a wire in the box with {p} to plug in?
can I plug {p} in right away or is something missing
do you throw in the charging lead with {p}
no cord with {p}, right?
what do I plug {p} in with, is it there?
[everyday.house-percussion]
brick walls here, can {p} get into them?
does {p} bang as it turns?
concrete ceiling: {p} yes or no
can {p} only do wood or does it hit as well
is there a jackhammer setting on {p}
just spins, {p}, or thumps too?
[everyday.companion-load]
I'm 120 kilos, am I too much for {p}?
what's the fattest person {p} puts up with
when does {p} give up under me
how heavy is too heavy for {p}
what's the most {p} will hold without cracking
can big people use {p}, up to what
[everyday.companion-coverage]
one tin of {p} for my bedroom walls, enough?
how much wall do I get out of a litre of {p}
I've 20 m² to do, how much of {p} do I buy
does {p} go a long way
m² per litre, {p}?
how far does {p} spread
[everyday.companion-battery-type]
what do I pick up at the corner shop to power {p}?
double A or triple A, {p}?
fat ones or thin ones in {p}?
what goes in the back of {p}
are those little coin things in {p}
which cells does {p} swallow
[everyday.companion-opened]
I cracked {p} last monday, still ok?
once the seal's off, how long have I got with {p}
how quickly do I need to finish {p} after starting it
days in the fridge for an open {p}?
I only need a little of {p}, does the rest go off
popped {p} yesterday, when do I bin it?
[everyday.companion-standby]
if {p} lies in a drawer, is it flat in a week?
how long does {p} stay ready when nobody touches it
does {p} empty itself doing nothing
can I leave {p} in the car for weeks and it still goes
switched on but idle, how long does {p} hold
two weeks' holiday, will {p} be dead when I'm back?
[everyday.companion-cups]
in-laws visiting, can I serve six from {p}?
how many mugs does one go of {p} give
is {p} for one drinker or the whole office
how many espressos out of {p} in one go
how many people get a coffee from {p} at once
book club of eight, one round from {p}?
[everyday.companion-gross]
what does {p} come to with all its cardboard?
how many kilos lands on my doorstep with {p}
boxed up, how heavy is {p}
what do I write on the shipping form for {p}, kg
can I lift the carton of {p} from the porch
the courier charges by kilo, so {p} with box?
[everyday.companion-ip]
what are those two digits for water and dust on {p}?
IP what, {p}?
is {p} 44 or 67
dust and jets of water, how well is {p} sealed
which class is {p} against splashes
sealed like a submarine, {p}, or just a bit of spray? what's the rating
[everyday.companion-inside]
what's the biggest thing I can slide into {p}?
never mind the outside, how much space is there within {p}
does an A4 folder lie flat in {p}
how big is the hollow of {p}
would a shoebox go in {p}, inner measurements
from wall to wall inside {p}, how much?
[everyday.companion-footprint]
how much floor do I lose to {p}?
my balcony's tiny, how many square metres does {p} swallow
what patch of ground does {p} need
if {p} stands there, how much floor is gone
m² on the floor, {p}?
how big a rug would {p} cover when it stands?
[everyday.companion-spare]
can I mend {p} or do I chuck it when a bit breaks?
lost a knob, is there another for {p}?
do you sell bits for {p}
when the seal of {p} wears out, can I buy just that
is {p} repairable, can I order the pieces
five years from now, can I still get bits for {p}?
[figures.ofTwo]
can't choose. {p}, {q}: which {more}?
{p} / {q}, which {more}
help me decide, which {more}: {p} or {q}
my wife says {p}, I say {q}, so which {more}?
if you put {p} next to {q}, which one {more}?
{p} against {q}, which {more} then
got my eye on {p} and on {q}. which of the pair {more}?
and which one {more}, is it {p} or is it {q}?
quick one: which {more}, {q} or {p}?
{p}... or {q}... which one {more}
I've narrowed it down to {p} and {q}, now which {more}?
of these two, {p} and {q}, which {more}, do you reckon?
stick {p} beside {q} for me and say which {more}
which {more} out of the two, {p}, {q}
would you know which {more}, {p} or {q}?
settle an argument: which {more}, {p} or {q}?
hi, about {p} and {q}, which one {more}?
my mate swears by {p} but I like {q}, which {more}?
any idea which {more} of {p} and {q}
I need the one that {more}: {p} or {q}?
is it {p} that {more} or is it {q}?
does {p} win or {q}, I mean which {more}
compare {p} with {q}: which {more}
{p} and {q} look the same to me, which one {more}?
all I care about is which {more}, so {p} or {q}?
in the end which one {more}, {p} or rather {q}
which {more} please, {p}, or would it be {q}?
{p} instead of {q}? that depends on which one {more}
looking at {p} and also at {q}, just tell me which {more}
{q} or {p}, doesn't matter to me, whichever {more}: which is it?
[figures.ofGoods]
no idea about {nps}, which {most}?
show me whichever {np} {most}
looking for the {np} that {most}
in your range of {nps}, which one {most}?
if I want the {np} that {most}, which is it?
{nps}, the one that {most}
is there a {np} here that {most}, and which one?
hi, which of the {nps} {most}?
my son wants the {np} that {most}, what do I get him
you've got lots of {nps}, so which one {most}
all I need to know: which {np} {most}?
can you point me to the {np} that {most}?
gimme the {np} that {most}
out of everything you have in {nps}, which {most}
take all your {nps}, line them up, which {most}?
whichever of the {nps} {most}, that's mine
need a name please: the {np} that {most}
of your {nps} I'd have the one that {most}
when it comes to {nps}, which one {most}?
which is the {np} that {most}
I only want one {np}, the one that {most}
what's the {np} called that {most}
where's the {np} that {most}?
among the {nps}, is there one that {most}, tell me which
so many {nps}! which {most}?
the boss asks which {np} {most}
find whichever of these {nps} {most}
{np} wanted, namely the one that {most}
pick me the {np} that {most}
which {np}, in your shop, {most}
[figures.ofList]
and of all these, which {most}?
hm, which one of them {most} then
right, so which {most}?
nice, but which {most}?
which out of that lot {most}
I'd like whichever {most}
just tell me which one {most}
any of them, as long as it's the one that {most}: which?
and the one that {most} would be?
ok cheers, which of the ones you listed {most}?
fine. now which {most}?
let me have the one that {most}
looking at your list, which {most}?
too many, just say which {most}
is there one in there that {most}?
if you had to say, which {most}?
can you tell which one of those {most}
hang on, which {most}?
pick out the one that {most}
what about the one that {most}, which is that?
which of the above {most}
from what you just showed me, which {most}
[figures.whichOfValues]
hmm, {pair}... which {more}?
{pair}. which one {more}, please?
help: {pair}, which one {more}?
is it true that one {more}? I mean {pair}, which?
of the two, {pair}, which {more}
my husband asks which {more}, {pair}
torn here. {pair}, which one {more}
just wondering which one {more}, {pair}
{pair} - tell me which {more}
which one {more} if I choose between {pair}?
either {pair}, whichever {more}. which is it?
could you check which {more}, {pair}
quick: {pair}, which {more}
what do you say, {pair}, which {more}?
I'm looking at {pair}, which one {more}?
say, which {more}: {pair}?
[figures.ofValues]
the {good} that's {v} or the {w} one
the {v} {good} or else the {w} one
the {v} one or the {w} {good}
that {v} {good} or that {w} one
the {good} in {v} or the one in {w}
your {v} {good} or your {w} one
a {v} {good} or the {w} one
either the {v} {good} or the {w} one
the {v} {good}, or rather the {w} one
[denials.withoutThing]
, and please spare me the {field}
, I can do without {field}
, {field}: none
that haven't got {field}
, I hate it when there's {field}
, don't want any {field} on it
, leave out the {field}
, ditch the {field}
, {field} not wanted
, can't be doing with {field}
with zero {field}
sans {field}
, nothing with {field} in it or on it
, my mum can't cope with {field}
, anything with {field} is out
, never mind {field}, I don't want it
, not one with {field}
, I said no {field}
, if it has {field} I'll send it back
, {field} gets on my nerves
that come with no {field}
, avoid {field}
, skip {field}
, {field} is exactly what I don't want
, {field} - no
, preferably none with {field}, actually definitely none
, absolutely no {field}
that have no {field} whatsoever
, had {field} once, never again
, {field}-free
, please, not with {field} again
, I'd rather die than have {field}
, {field} would be a dealbreaker
, for heaven's sake no {field}
, and nothing that has {field}
[denials.notTrait]
, just not {field}
, {field} is out
, never {field}
, but nothing {field}
, as long as they aren't {field}
, {field} won't do
, I've had enough of {field} ones
, everything except {field}
, minus the {field} ones
, please not {field}
, forget {field}
, whatever isn't {field}
, not one that's {field}
, leave the {field} ones out
which aren't {field}
, I don't do {field}
, {field} is off the table
, preferably no {field} ones, scratch that, definitely none
, so not {field}
, don't show me {field} ones
, can't stand {field} ones
, if it's {field} I'm not interested
, in other words not {field}
, {field} would be wrong for me
, the {field} kind is no use to me
, avoid {field} ones
[contexts.aside]
, my daughter is {some} years old and picky
, I've got {some} colleagues to please
, we moved here {few} years ago
, it's my {some}th attempt at finding one
, I live on floor {few}
, I live {some} km from the next shop
, we'll be {some} people round the table
for a trek of {few} days
for our {some}th anniversary
, the party starts in {few} days
for a {few}-storey house
, our garden is {some} metres long
for a {some} kg labrador
, our shop does {many} customers a day
, my commute is {some} minutes
, I cycle {some} km every morning
, my husband is {tall} cm so mind that
for someone who's {tall} cm
, my pool holds {many} litres
, I broke {few} of them already
, the train ride takes {few} hours
, I've got {few} cats at home
, my room is {some} square metres
, I've read {some} reviews and I'm still lost
, the wedding is in {some} days
, there's {few} of us in the house share
for a stall with {some} visitors an hour
, I'm retiring in {few} years
, we have {many} guests at the hotel
, mine packed up after {few} years
, I've been up since {few} with the baby
for {few} weeks in Canada
, I work {some} hours a day standing up
, I've had {few} coffees already and still can't choose
, my nan's been nagging me for {few} weeks
, we've done {few} shops today
, my ex took the last {few}
, I asked {few} friends and nobody knew
, payday is in {few} days
, our street number is {many} by the way
, it's for bus line {some} if that helps
, my train goes in {some} minutes
, my brother has {few} of these
, I took {many} photos of the place
`,
fr: `
[everyday.weight]
mamie pourra monter {p} au troisième ?
j'ai le dos en compote, je peux bouger {p} sans aide ?
{p}, plume ou enclume ?
faut être deux pour porter {p} ?
kilos, {p} ?
{p} sur une balance, ça donne quoi
je fais tout à vélo, je vais sentir {p} dans les sacoches ?
pas d'ascenseur chez moi, je vais souffrir avec {p} ?
{p} ça se trimballe facilement ou c'est une horreur ?
on soulève {p} d'une seule main ?
je dois accrocher {p} au placo, ça fait combien de kg
c'est un âne mort, {p} ?
dites-moi combien de kilos je vais me coltiner avec {p}
ma mère a 80 ans, {p} elle saura le déplacer ?
si je prends {p} dans l'avion, j'explose mon quota bagages ?
{p} c'est du costaud à déménager ou pas trop
en livres ou en kilos comme vous voulez, {p} ?
un enfant peut porter {p} jusqu'à l'école ?
pantoute capable de forcer, moi : {p}, c'est pesant ?
[everyday.light-weight]
je vais sentir {p} dans ma poche ?
grammes, {p} ?
je compte chaque gramme pour la rando, {p} affiche combien ?
{p} sur la balance de cuisine, ça dit quoi
au bout d'une heure à la main, {p} ça fatigue ?
{p}, on l'oublie ou on le sent passer ?
avec {p} en plus dans le sac, je prends combien ?
c'est de la plume, {p} ?
{p} ça tire sur le bras ?
est-ce une brique, {p}
en grammes, {p} représente quoi
[everyday.net-weight]
y a quoi comme quantité dans {p} ?
{p}, gros sachet ou petit sachet ?
grammes par paquet pour {p}
j'ai besoin de 500 g pour ma recette, {p} suffit ?
sans l'emballage, il me reste quoi avec {p}
{p} nous dure combien, on est cinq ?
on paie du vide avec {p} ou c'est bien rempli ?
sur la photo on ne voit pas si {p} c'est une livre ou un kilo
si je vide {p} sur la balance, je lis quoi ?
c'est copieux, {p} ?
un seul {p} et j'ai de quoi faire un gâteau de 250 g de sucre et compagnie ?
{p}, format familial ou dînette
combien de produit dedans au juste, avec {p}
je cuisine pour toute la paroisse, j'en reçois combien avec {p} ?
ça fait combien de portions de 100 g, {p}
une livre, un kilo, {p} ?
[everyday.colour]
{p} ira avec mes rideaux bleu marine ?
en vrai {p} ça donne quoi, la photo tire sur le jaune ?
{p}, noir ou bleu très foncé ?
je suis daltonien, décrivez-moi {p}
{p} c'est voyant ou plutôt discret ?
je peux mettre {p} pour un enterrement ou c'est trop gai ?
la saleté se voit vite sur {p} ?
ma fille ne jure que par le rose, alors {p} ?
il existe en quoi, {p}, blanc, crème ?
à l'œil nu, {p}, c'est quoi comme ton
si je commande {p} je reçois du gris ou du beige ?
{p} va jurer avec un mur vert ?
{p} c'est clair ou foncé
avec des chaussures marron, {p}, ça passe ?
dans quel ton est {p} svp
rouge, bleu, quoi, {p} ?
ma femme dit que ça jure avec nos murs, {p}, c'est quoi en vrai ?
on me verra de nuit avec {p} ou c'est noir comme du charbon
[everyday.size]
d'habitude je prends du M, {p} m'irait ?
je mesure 1 m 90, {p} couvre les poignets ?
y a marqué quoi sur l'étiquette de {p} ?
je suis ronde, je rentre dans {p} ?
{p}, c'est pour un gringalet ou un gaillard ?
mon mari est en XL, {p} lui va ?
S, M ou L pour {p} ?
{p} passe les hanches ?
je fais du 42 partout ailleurs, et {p} alors
quelle lettre sur {p}, c'est pour ma nièce toute menue
90 kilos, je vais craquer {p} ?
c'est du grand ou du petit, {p}
est-ce pour les costauds, {p}
entre M et L, je rentre où avec {p} ?
une femme menue dans {p}, c'est perdu d'avance ?
mon ado pousse comme un champignon, {p} lui va encore ?
[everyday.shoe-size]
je chausse du 42, {p} va me serrer ?
mes grands panards rentrent dans {p} ?
c'est quel numéro, {p}
{p} en combien
mon fils fait du 39, {p} lui sert à quelque chose ?
il faut chausser du combien pour porter {p}
j'ai le pied fort, {p} va jusqu'à combien ?
{p}, pour petit pied ou péniche ?
du 38 chez moi, est-ce que je nage dedans avec {p}
sur la semelle, {p}, y a écrit quoi comme chiffre ?
[everyday.dimensions]
j'ai un trou de 60 sur 40, {p} y rentre ?
{p} tient dans le coffre d'une Clio ?
{p} bouffe combien de mon bureau ?
L x l x h pour {p} ?
on passera {p} par la porte d'entrée ?
entre le frigo et le mur, je case {p} ?
je vis dans un 12 m², {p} c'est jouable ?
{p}, c'est gros ou riquiqui ?
faut que je dégage quel espace pour {p} ?
sur la photo {p} a l'air minuscule, c'est vrai ?
en cm de tous les côtés, {p}
{p} se glisse sous un lit ?
sur une étagère, {p} ça dépasse ?
c'est encombrant, {p} ?
je peux prendre {p} en cabine ?
à vue de nez {p} c'est grand comme quoi
mètre en main, {p} donne quoi
je cherche où caser {p}, donnez-moi les mesures
dans un studio, {p} envahit tout ?
[everyday.capacity]
{p} avale les courses de la semaine ?
{p} c'est pour deux ou pour une tribu ?
combien de bouteilles on verse dans {p} ?
litres, {p} ?
à ras bord, {p} ça fait combien ?
on est six à table, un seul {p} suffit ou je refais un tour ?
je case un ordi et des fringues dans {p} ?
{p} déborde à partir de quand ?
un poulet entier rentre dans {p} ?
j'emporte toujours trop, {p} va suivre ?
qu'est-ce qu'on arrive à fourrer dans {p}
y a de la place dans {p} ?
huit invités, je remplis {p} combien de fois
{p}, format solo ou format cantine ?
je nourris un régiment, {p} tient la cadence ?
mon repas et mes affaires de sport entrent dans {p} ?
[everyday.power]
{p} va faire sauter mes plombs ?
vieille install électrique, je peux brancher {p} ?
{p} a du jus ou c'est mou ?
W pour {p} ?
{p} va faire exploser ma facture ?
mon convertisseur fait 1000 W, {p} passe dessus ?
ça envoie, {p} ?
{p} à fond, ça tire quoi
ma rallonge tient 2000 max, ok pour {p} ?
au camping j'ai 6 ampères, {p} fonctionne ?
il en a sous le capot, {p} ?
c'est une mauviette, {p}, ou ça dépote ?
c'est gourmand, {p} ?
il faut quel disjoncteur derrière {p}
combien d'électricité avale {p}
y a de la patate dans {p} ?
[everyday.wattage]
{p} suce beaucoup de courant ?
W de {p} svp
je peux laisser {p} allumé toute la nuit sans pleurer sur la facture ?
mon abat-jour dit 40 max, je peux y mettre {p} ?
{p} c'est économe ou pas
un petit panneau solaire suffit pour {p} ?
ça consomme quoi, {p}
combien ça me coûte de faire tourner {p}, donc combien de watts ?
c'est glouton, {p}
sur le compteur, {p} ça fait tourner vite ?
[everyday.battery-life]
{p} tient tout le week-end sans prise ?
je pars à Montréal, {p} me fait le vol ?
{p} me lâche au bout de combien ?
chargé le matin, {p} vit encore le soir ?
faut brancher {p} tous les soirs ?
sans prise au camping, je profite combien d'heures avec {p} ?
heures par charge, {p} ?
l'ancien était mort à midi, et {p} ?
{p} a de l'endurance ?
on parle d'heures ou de jours avant de recharger {p}
deux films d'affilée, {p} assure ?
je peux partir sans le chargeur avec {p} ?
si je charge {p} dimanche, je recharge quand
une grosse journée de boulot, {p} survit ?
débranché, {p} me donne combien
un mariage entier à filmer avec {p}, sans prise, ça tient ?
pis, {p}, ça toffe combien de temps sans le brancher ?
[everyday.run-minutes]
je fais tout l'appart avec {p} avant la panne ?
minutes, {p} ?
{p} s'arrête au milieu du boulot ou je finis d'une traite ?
j'ai combien de temps avant que tout s'arrête avec {p} ?
une demi-heure de travail avec {p}, c'est réaliste ?
hors du socle, {p} bosse combien
gros jardin, {p} va s'essouffler ?
avec une charge pleine, je travaille combien de minutes avec {p}
{p} réclame la prise au bout de dix minutes ?
{p} tient le temps d'une coupe de cheveux au moins ?
[everyday.noise]
{p} empêche les voisins de dormir ?
murs en papier ici, {p} va poser souci ?
on peut téléphoner à côté, quand {p} tourne ?
dB pour {p} ?
mon chien va paniquer avec {p} ?
il faut des boules Quies avec {p} ?
{p}, murmure ou avion au décollage ?
bébé dort dans la même pièce, {p} ça va aller ?
on entend encore la télé avec {p} en marche ?
ça ronronne ou ça hurle, {p} ?
en open space, {p} va énerver les collègues ?
j'ai le sommeil léger, {p} à côté du lit, oui ou non ?
ça casse les oreilles, {p}
c'est silencieux, {p} ?
est-ce discret quand ça marche, {p}
mamie fait la sieste à côté, {p} peut tourner ?
[everyday.warranty]
si {p} me lâche dans deux ans, c'est pour ma pomme ?
vous assurez derrière, pour {p}, et combien d'années ?
mettons que {p} claque, vous me suivez jusqu'à quand ?
on revient vous voir jusqu'à quand avec {p} en panne ?
passé la première année, {p} est encore pris en charge ?
années de couverture pour {p} ?
{p} tombe en rade au bout de 18 mois, qui paie
je garde le ticket de {p} combien de temps ?
le précédent a cassé au bout d'un an, je suis protégé avec {p} ?
la tranquillité dure combien avec {p}
au bout de combien je me débrouille tout seul avec {p}
le fabricant s'engage sur combien d'années pour {p}
on me répare {p} gratos jusqu'à quand ?
y a-t-il quelque chose si {p} tombe en panne, et pour combien de temps
le magasin d'en face donne cinq ans, et vous sur {p} ?
deux ans ou plus, {p} ?
[everyday.age]
mon petit-fils vient d'avoir trois ans, {p} c'est bon ?
{p} fait trop bébé pour un enfant de dix ans ?
pour un CP, {p} ça va ?
y a des petites pièces à avaler dans {p}, donc dès quand ?
ma nièce a 5 ans, {p} c'est trop tôt ?
c'est pour quel anniversaire, {p}
pour les petits ou pour les grands, {p} ?
un ado va rigoler devant {p} ?
c'est dès combien, {p} ?
j'ai une classe de CE1, ils sauront se servir de {p} ?
le grand a 8 ans et la petite 4, {p} leur va à tous les deux ?
un enfant commence quand avec {p} ?
y a écrit 3+ ou 6+ sur {p} ?
{p} à partir de la maternelle ou du primaire
des jumeaux de six ans reçoivent {p}, trop dur ?
{p}, pour un tout-petit ou un grand gaillard de primaire
[everyday.ingredients]
qu'est-ce que j'avale avec {p}, au fond ?
lisez-moi le dos du paquet de {p}
y a des cochonneries dans {p} ?
{p} c'est naturel ou bourré de E machin ?
ils mettent quoi dans {p} ?
je surveille ce que mangent mes gosses, alors {p} ?
{p}, y a quoi dedans ?
vrai beurre ou pas, {p} ?
c'est fait avec quoi, {p}
c'est quoi la recette de {p}
je peux faire {p} à la maison, il y entre quoi ?
de l'oignon ou de l'ail dans {p} ? mon ventre dit non
la liste de ce qu'on trouve dans {p} svp
y a des additifs ou des colorants avec {p}
{p}, c'est juste de l'eau et du sel avec un joli nom ?
c'est fait maison ou chimique, {p}, y a quoi dedans
[everyday.ingredients-skin]
je me tartine quoi sur la figure avec {p} ?
des parabènes dans {p} ?
y a écrit quoi en tout petit au dos de {p} ?
c'est quoi l'actif dans {p} ?
{p}, surtout de l'eau ou y a du bon dedans ?
ma dermato veut savoir de quoi est fait {p}
l'acide hyaluronique, y en a dans {p} ?
je réagis à tout, que contient {p}
à base de quoi, {p} ? huile, aloé ?
INCI de {p} ?
je reconnaîtrais quelque chose sur le tube de {p} ?
[everyday.allergens]
ma fille a un EpiPen, {p} sans danger ?
je peux mettre {p} au goûter de l'école où les noix sont interdites ?
je vais gonfler avec {p} ?
le lait me donne des plaques, {p} ?
faut que je prévienne mes invités pour quelque chose dans {p} ?
mon copain risque sa vie avec les arachides, {p} c'est ok ?
y a une mention 'peut contenir' sur {p} ?
les œufs me sont interdits, et {p} ?
qu'est-ce qui est en gras sur le paquet de {p}
fruits à coque, soja, lait... y en a dans {p} ?
on a un allergique dans la classe, j'apporte {p} ou pas ?
qui doit se tenir loin, pour {p}
du sésame dans {p} ?
le lactose me tord le bide, {p} ça passe ?
quelqu'un qui réagit à tout peut manger {p} ?
intolérante à plein de trucs, {p} c'est risqué ?
[everyday.origin]
{p} a traversé la planète ?
il a poussé où, {p} ?
quel drapeau je mets sur {p} ?
c'est de chez nous, {p}, ou importé ?
j'achète local, {p} vient de quel coin ?
de quel bout du monde vous faites venir {p}
{p}, vraiment italien ou juste le nom ?
pays pour {p} ?
c'est les producteurs de quel pays, avec {p}
ça vient d'où, {p} ?
{p} c'est européen ?
combien de kilomètres dans les pattes, {p}
derrière 'produit de' il y a quoi pour {p}
poussé ici ou ailleurs, {p} ?
c'est étranger, {p} ?
le producteur de {p} habite où
[everyday.house-origin]
{p}, c'est du chinois ?
il sort d'une usine de quel pays, {p} ?
made in quoi, {p} ?
c'est du made in France, {p}, ou pas du tout
{p} est monté en Europe ou en Asie ?
la douane me demande où {p} a été produit
je retourne {p}, l'étiquette dit quel pays ?
j'évite ce qui vient de loin, {p} ?
qui fabrique {p}, où est l'usine
je n'achète qu'européen, {p} ça compte ?
[everyday.washing]
mon gamin va salir {p}, je détache comment ?
{p} passe avec le linge normal ?
faut amener {p} au pressing ?
30, 40 ou à la main, {p} ?
y a quoi sur la petite étiquette de {p} pour la lessive ?
{p} va ressortir taille poupée ?
c'est galère à garder propre, {p} ?
du ketchup sur {p}, je fais quoi
on peut faire bouillir {p} ?
{p} se frotte juste à l'éponge ou ça va dans le tambour ?
je lave {p} à combien
sèche-linge et {p}, mauvaise idée ?
l'essorage va bousiller {p} ?
le chat a vomi sur {p}, quel programme ?
mes garçons rentrent pleins de boue, {p} redevient propre comment ?
[everyday.waterproof]
{p} survit à la Bretagne ?
je me prends une averse avec {p}, c'est foutu ?
mes affaires restent au sec avec {p} ?
{p} tombe dans l'évier, c'est mort ?
au bord de la piscine, {p} ça risque ?
je peux laisser {p} dehors quand il drache ?
ça prend l'eau, {p} ?
{p} passe sous la flotte sans souci ?
je roule par tous les temps, {p} suit ?
on peut passer {p} au jet ?
l'eau traverse {p} ou pas
éclaboussures sur {p}, grave ou pas grave ?
faut rentrer {p} dès qu'il pleut ?
{p}, ça aime les flaques ou pas ?
une tasse de thé renversée sur {p}, grave ?
[everyday.compatibility]
j'ai un iPhone, {p} ça va aller ?
{p} s'entend bien avec un Mac ?
avec mon PC Windows, {p} cause ?
sur Android {p} tourne ?
y a quoi à avoir déjà pour utiliser {p} ?
{p} va bouder mon vieux tel ?
Linux et {p}, ça se tente ?
toute la famille est sous Apple, {p} sert à quelque chose ?
au bureau on est tous sur PC, {p} irait ?
{p} et iPad ?
avec quels appareils {p} s'accorde
c'est difficile, {p}, ou ça se branche sur tout ?
{p} cohabite avec une PlayStation ?
quels systèmes acceptent {p}
mon portable a dix ans, il voit encore {p} ?
{p} et mon Samsung, ça fait bon ménage ?
[everyday.material]
c'est du plastoc, {p} ?
{p} c'est du métal ou ça fait semblant ?
{p}, ça casse si ça tombe, c'est fait de quoi ?
ça rouille, {p} ?
du vrai ou de l'imitation, {p} ?
verre ou plastique, {p} ?
sur du carrelage {p} explose ?
je fuis le plastique, {p} c'est bon ?
un aimant colle sur {p} ?
c'est du solide, {p} ? en quoi
quand on tape sur {p}, ça sonne bois ou ferraille ?
au toucher {p} c'est froid comme l'acier ou chaud comme le bois ?
ça s'ébrèche, {p}, on l'a fait avec quoi
ils ont pris quoi pour faire {p}
ça casse comme un biscuit, {p}, c'est en quoi ?
carton, bois, plastique, {p} ?
{p}, c'est quoi comme matos
[everyday.fabric]
{p} ça gratte à même la peau ?
c'est naturel ou synthétique, {p} ?
je sue dans le polyester, {p} c'est quoi ?
coton ? lin ? {p} ?
la laine me démange, {p} ça va ?
{p} est tissé dans quoi
c'est doux ou ça fait sac poubelle, {p} ?
c'est cousu dans quelle étoffe, {p}
ça fait de l'électricité statique, {p} ? c'est en quoi
je ne porte que du naturel, je peux mettre {p} ?
sur l'étiquette de {p}, 100 % quoi ?
ça se froisse comme du lin, {p} ?
pour des bras fragiles, {p}, c'est en quelle étoffe
{p}, nylon ou truc naturel
[everyday.length]
d'un bout à l'autre, {p} c'est quoi ?
{p} arrive sous le genou ?
{p} va dépasser du coffre ?
il me faut un mètre d'envergure, {p} suffit ?
c'est court, {p} ?
si j'étale {p} sur le canapé, ça s'arrête où
{p} traverse tout un lit double ?
combien de cm de la tête aux pieds pour {p}
déplié, {p} fait quoi d'un bout à l'autre
c'est une version rikiki ou grande, {p}, en cm
[everyday.width]
couloir étroit chez moi, {p} passe ?
de gauche à droite, {p} prend quoi ?
mon renfoncement fait 70, {p} y va ?
{p} c'est svelte ou c'est un pavé de travers
on tient à deux côte à côte avec {p} ?
ascenseur de 80, {p} y rentre de face ?
d'un bord à l'autre, {p} mesure ?
sur mon mur, {p} occupe quoi latéralement
faudra démonter la porte pour {p}, elle fait 73 ?
[everyday.height]
sous une étagère à 40, {p} tient debout ?
de bas en haut, {p} ?
{p} m'arrive à la taille ?
je vis sous les toits, {p} passe sous la pente ?
c'est trapu ou c'est une tour, {p}
{p} va boucher la fenêtre derrière ?
du sol jusqu'en haut, combien de cm pour {p}
{p} passe sous les placards de cuisine ?
faut un tabouret pour atteindre le dessus de {p} ?
[everyday.diameter]
{p} couvre mon grand feu ?
un couvercle de 26 va sur {p} ?
de bord à bord, {p} c'est combien ?
{p}, assiette plate ou soucoupe ?
une pizza tient à plat dans {p} ?
mesuré par le milieu, {p} donne quoi
dans un trou rond de 30, {p} passe ?
c'est une grande ou une petite rondeur, {p}
[everyday.diameter-mm]
{p} sur un poignet fin, ça fait grosse horloge ?
mm, {p} ?
j'ai un poignet d'allumette, {p} va m'aller ?
{p}, plutôt 36 ou plutôt 42 ?
sans la couronne, {p} affiche quoi en mm
ça passe sous une manche de chemise, {p} ?
c'est délicat ou imposant, {p}
le rond de {p} est grand comment ?
[everyday.length-mm]
{p}, ça frôle les épaules ?
ça descend jusqu'où, {p}
{p} ça balance ou ça reste collé ?
en mm de haut en bas, {p}
discret ou pendouillant, {p} ?
{p} va se prendre dans mon écharpe, ça descend bas ?
point minuscule ou vraie goutte, {p}
[everyday.thickness]
c'est du papier à cigarette ou du costaud, {p} ?
mm, {p} ?
{p} passe dans la fente de la boîte aux lettres ?
je vais sentir le sol sous les genoux avec {p} ?
dix fois {p} empilés, ça monte à quoi
une tranche de jambon ou un parpaing, {p} ?
la porte ferme encore par-dessus {p} ?
vu de profil, {p} donne quoi en mm
[everyday.thickness-cm]
mon drap-housse va sur {p} ?
on sent les lattes à travers {p} ?
du dessus au dessous, {p} en cm ?
{p}, bien dodu ou galette ?
ça surélève beaucoup, {p}
j'ai la nuque cassée avec {p}, ou c'est plat ?
combien de cm de moelleux avec {p}
[everyday.cord-length]
faut une rallonge pour {p} ?
ma prise est derrière le canapé, {p} y arrive ?
je fais le tour de la voiture avec {p} branché ?
je peux m'éloigner jusqu'où avec {p} avant d'arracher la prise
combien de mètres de fil sur {p}
en laisse courte, {p} ?
la prise est à 3 m, ok pour {p} ?
ça va du mur jusqu'à la table, {p} ?
{p} a du mou ou c'est tout juste
[everyday.rope-length]
{p} me fait une falaise de 30 m aller-retour ?
{p} fait le tour de mon jardin ?
y a combien sur le rouleau de {p}
mètres, {p} ?
du robinet au fond du potager il y a 20 m, {p} suffit ?
si je déroule {p} en entier, j'arrive où
quand j'achète {p}, j'en ai quelle quantité en mètres
{p}, version courte de salle ou version grande voie
[everyday.volume]
{p} me fait le mois ?
ml, {p} ?
{p} passe la sécurité à l'aéroport ?
combien de verres on sort de {p} ?
{p}, échantillon ou vrai flacon ?
un demi-litre ou moins, {p} ?
je presse, je presse, et {p} est vide au bout de combien de ml
c'est le gros bidon ou la fiole, {p}
avec la règle des 100 en bagage à main, {p} c'est bon ?
{p} tous les jours, j'en ai pour longtemps ? combien de ml
une famille finit {p} en combien de temps, y a combien dedans
[everyday.load]
je suis un beau bébé, {p} va me porter ?
je pose quoi au max sur {p} avant la cata ?
kilos max, {p} ?
beau-papa s'assoit sur {p}, ça craque ?
deux gosses qui sautent sur {p}, ça finit mal ?
mon chien fait 45 kg, {p} est assez costaud ?
on peut empiler des bouquins sur {p} ?
ça plie à partir de quand, {p}
un sac de ciment sur {p}, ça s'écroule ?
120 kilos sur {p}, c'est jouable ?
{p} encaisse jusqu'où
je monte dessus avec mes 95 kilos, {p} tient bon ?
[everyday.pieces]
on est douze, faut deux fois {p} ?
dans une boîte de {p} je trouve quoi comme nombre
{p}, un seul ou toute une flopée ?
huit à table, un seul {p} suffit ?
comptez-les-moi : {p}
une douzaine ou moins, {p} ?
c'est en vrac ou en lot, {p}, et lot de combien
j'achète {p} une fois, j'en ai combien en main
c'est par combien, {p}
il m'en faut 24, je prends {p} combien de fois ?
[everyday.pages]
je finis {p} en un week-end ?
{p}, pavé ou brindille ?
j'ai de la place pour écrire dans {p} ?
on en a pour combien avant la fin de {p}
je lis 50 par jour, {p} me dure combien ?
{p} m'occupe deux semaines de vacances ?
combien de feuilles à noircir dans {p}
ça cale une porte, {p} ?
[everyday.players]
rien qu'à deux avec ma femme, {p} ça marche ?
on est sept à la soirée jeux, avec {p} tout le monde participe ?
tout seul, {p} c'est possible ?
combien autour de la table pour {p}
famille de cinq, quelqu'un reste sur la touche avec {p} ?
{p} seulement en duel ?
minimum et maximum de monde pour {p}
faut inviter des potes pour {p} ?
[everyday.playing-time]
on cale {p} avant le dodo ?
{p}, ça prend la nuit ?
une pause déj suffit pour {p} ?
du début à la fin, {p} ?
mes enfants n'ont aucune patience, {p} s'éternise ?
{p}, au bout de combien de minutes y a un gagnant
deux manches de {p} en une soirée, faisable ?
on commence {p} à huit heures, les copains partent quand
[everyday.months]
bébé a 12 semaines, {p} déjà ?
dès la naissance, {p} ?
la petite se tient assise, {p} c'est pour elle ?
on commence quand avec {p} pour un tout-petit
il ne rampe pas encore, {p} ou j'attends ?
à six mois c'est trop tôt pour {p} ?
c'est pour une naissance, {p} servira quand
{p}, pour nourrisson ou pour bambin qui trotte
[everyday.blade]
{p} tranche une miche entière ?
sans compter le manche, {p} c'est quoi
j'ai le droit de porter {p}, ça fait moins de 8 ?
une grosse branche, {p} en vient à bout ?
{p}, petit d'office ou machette ?
une pastèque avec {p}, ça va ?
le tranchant de {p}, en cm ?
la partie qui coupe, sur {p}, va jusqu'où
[everyday.wheel-size]
quelle chambre à air j'achète pour {p} ?
pouces, {p} ?
26 ou 29, {p} ?
{p} monte les trottoirs ou c'est des roulettes de poupée
quels pneus vont sur {p}
je suis grand, j'ai l'air d'un clown sur {p} ?
je demande quoi au vélociste pour {p}, du 700 ?
ça roule sur du petit ou du grand, {p}
[everyday.gears]
j'habite en haut d'une côte, {p} me monte ?
{p}, mono ou pas ?
combien de crans sur la manette de {p}
on mouline facile en montée avec {p} ?
plat pays seulement, {p}, ou ça change de braquet ?
combien de pignons sur {p}
y a assez de petits développements sur {p} pour les Alpes ?
[everyday.range]
25 bornes aller, 25 retour, {p} me ramène ?
{p} me plante où ?
km avec une batterie pleine, {p} ?
{p} c'est que pour la ville ou on va au lac
faut brancher {p} au boulot ?
on fait une sortie à la journée avec {p} ?
combien de bornes avant de pousser {p}
plus de 60 sans prise, {p} ?
[everyday.speed]
{p} c'est casque et assurance obligatoires, ça monte à quoi ?
gaz à fond, {p} ?
{p} double les cyclistes ?
c'est une tortue, {p} ?
ma gamine va se faire mal sur {p}, ça file à quelle allure
km/h, {p} ?
les flics m'arrêtent sur {p} ?
c'est bridé à 25, {p}, ou plus ?
ça trace, {p} ?
[everyday.comfort-temp]
je grelotte en octobre dans {p} ?
{p} c'est juste l'été ou je fais l'Écosse en mars ?
je claque des dents à partir de combien dans {p}
moins cinq sous la tente avec {p}, ça va ?
degrés pour {p} ?
frileuse comme je suis, {p} descend jusqu'où ?
en refuge à 2500 m avec {p}, j'ai froid ?
il gèle dehors, je suis bien dans {p} ?
[everyday.sleeps]
nous deux, trois gosses et le chien, {p} suffit ?
{p} pour un couple ou pour la tribu ?
combien de duvets côte à côte dans {p}
je peux loger les beaux-parents dans {p} en plus ?
on dort à combien dans {p}
c'est pour un solitaire, {p} ?
quatre adultes dans {p}, on se marche dessus ?
[everyday.seats]
à Noël on est huit, {p} ça passe ?
deux paires de fesses sur {p} ?
combien d'invités je case avec {p}
{p}, solo ou on partage ?
à partir de combien on se donne des coups de coude avec {p}
on est cinq à la maison, y en a un debout avec {p} ?
on se vautre à trois sur {p} ?
réunion de dix, {p} suffit ?
[everyday.thread-count]
{p}, qualité hôtel ou papier de verre ?
c'est tissé serré, {p} ?
TC de {p} ?
on dirait un lit de palace avec {p} ou du bas de gamme
c'est fin ou c'est dense, {p}, ils donnent un chiffre
combien de fils dans {p}
percale ou grossier, {p}
[everyday.plant-height]
{p} va toucher le plafond un jour ?
ça reste nain ou ça devient un arbre, {p} ?
adulte, {p} monte jusqu'où
rebord de fenêtre ou par terre, {p}, une fois grand ?
dans cinq ans {p} donne quoi
{p} cachera mon grillage moche ?
ça pousse jusqu'au premier étage, {p} ?
si je ne taille pas {p}, ça s'arrête à combien
[everyday.grit]
{p} c'est pour dégrossir ou pour la finition ?
gros ou fin, {p} ?
80, 120, 240... {p} c'est lequel ?
ça arrache la peinture, {p}, ou ça lisse
y a quel chiffre au dos de {p}
ça va rayer le vernis, {p} ?
{p} pour le premier passage ou le dernier
lame ébréchée, {p} la rattrape ou c'est juste pour l'affilage
[everyday.burn-time]
{p} tient tout un dîner ?
au bout de combien de soirs il reste un moignon de {p}
heures, {p} ?
j'allume {p} à huit heures, à minuit c'est fini ?
{p} fait tout l'hiver ?
ça part vite en fumée, {p}
combien d'heures de flamme avec {p}
{p} tous les soirs pendant une semaine, ça tient ?
[everyday.water-depth]
la douche avec {p} au poignet, oui ?
avec des bouteilles, {p} ?
masque et tuba ou vraie plongée, {p} ?
au fond de la piscine, {p} est mort ?
{p} marche encore à combien de mètres là-dessous
j'enlève {p} avant de sauter dans la mer ?
la vaisselle avec {p}, ça craint ?
ça descend à combien, {p}
[everyday.packed-length]
roulé, {p} s'accroche au sac à dos ?
rangé dans sa housse, {p} mesure quoi
dans une sacoche de vélo, {p} y va ?
ça se réduit à combien, {p}
{p} dépasse de la valise une fois ramassé ?
pour le voyage {p} se fait petit comment
fermé, {p} c'est quoi en cm
[everyday.output]
{p} me remplit le tel en combien, c'est du rapide ?
{p} nourrit un ordi ou juste un téléphone ?
W qui sortent de {p} ?
c'est du goutte-à-goutte, {p} ?
{p} alimente un macbook pendant que je bosse ?
ça balance combien vers ma tablette, {p}
une demi-heure sur {p} et mon tel est plein ?
charge éclair ou charge pépère, {p} ?
[everyday.battery]
je recharge mon tel combien de fois avec {p} ?
mAh pour {p} ?
y a une grosse réserve dans {p} ou un truc de jouet
je peux emporter {p} en avion, c'est du combien dedans
{p}, plutôt 5000 ou plutôt 10000 ?
combien de jus stocké dans {p}
c'est une bonne pile interne, {p}, ou une mini
[everyday.charge-time]
le temps de déjeuner et {p} est prêt ?
de zéro à cent, {p} ?
faut la nuit ou un café, pour {p} ?
j'oublie de brancher, {p} sera bon pour neuf heures ?
je suis privé de {p} pendant combien de temps, sur la prise
heures sur secteur pour {p}
de vide à plein, j'attends combien avec {p}
ça prend des plombes à remplir, {p} ?
[everyday.screen]
mon canapé est à trois mètres, {p} est assez grand ?
pouces, {p} ?
de coin à coin, {p} ?
on regarde à deux sur {p} sans plisser les yeux ?
{p}, télé de cuisine ou mur de salon ?
15, 17, {p} c'est quoi
pour des tableurs, {p} on est à l'étroit ?
c'est grand à regarder, {p}
[everyday.small-screen]
je lis sur {p} sans mes lunettes ?
c'est minus à regarder, {p} ?
en diagonale {p}, pouces ?
mes gros doigts tapent juste sur {p} ?
on voit grand chose sur {p} ?
papy déchiffrera les chiffres sur {p} ?
ça tient dans une main, {p}, ou c'est une planche
[everyday.resolution]
les films sont bien nets sur {p} ?
HD, full HD, 4K, {p} ?
les lettres bavent sur {p} ?
on compte les brins d'herbe avec {p} ?
c'est piqué comme image, {p}
nez collé sur {p}, je vois les points ?
1080 ou mieux, {p} ?
pour jouer en 1440, {p} ça va ?
[everyday.storage]
avec {p} faut effacer ses photos sans arrêt ?
Go pour {p} ?
20 000 chansons dans {p}, ça passe ?
je peux entasser combien dans {p}
l'ancien était toujours plein, {p} est plus vaste ?
deux gros jeux tiennent dans {p} ?
256 ou 512, {p} ?
{p} sature vite ?
[everyday.memory]
30 onglets ouverts, {p} étouffe ?
8 ou 16 dans {p} ?
je monte des vidéos sur {p} ou ça pédale ?
c'est un escargot, {p}, quand y a tout d'ouvert ?
{p} gèle avec Photoshop et Spotify ?
combien de gigas pour faire tourner les trucs dans {p}
le multitâche, {p} encaisse ?
[everyday.refresh]
c'est fluide pour les FPS, {p} ?
Hz, {p} ?
la souris saccade sur {p} ?
60 ou 144, {p} ?
un match de foot sur {p}, c'est flou ?
combien d'images par seconde encaisse {p}
ça bave quand ça bouge, {p} ?
[everyday.channels]
avec {p} le son vient de partout ?
combien de haut-parleurs, si on veut, dans {p}
gauche et droite, {p}, ou un seul paquet ?
2.1 ou 5.1, {p} ?
c'est du vrai surround, {p} ?
y a un caisson avec {p} ?
mon salon devient un ciné avec {p} ?
[everyday.magnification]
les anneaux de Saturne, je les vois avec {p} ?
ça rapproche beaucoup, {p} ?
fois combien, {p} ?
un timbre paraît énorme avec {p} ?
je lis une plaque à l'autre bout de la vallée avec {p} ?
jumelles d'opéra ou vrai engin, {p}
8x ou 10x, {p}
les choses paraissent combien de fois plus grosses dans {p}
[everyday.megapixels]
un poster à partir de {p}, c'est possible ?
ça fait du grain, {p} ?
MP de {p} ?
si je recadre les photos de {p}, c'est de la bouillie ?
c'est fin comme détail, {p}
12 ou 48, {p} ?
les clichés de {p} tiennent un tirage mural ?
[everyday.connection]
faut un câble jusqu'à mon ordi pour {p} ?
pas de wifi au chalet, je peux utiliser {p} ?
comment je fais parler {p} avec la télé
{p}, bluetooth ou quoi ?
y a quels trous derrière {p}
fil ou pas fil, {p} ?
il me faut un adaptateur pour mettre {p} sur mon PC ?
ça s'attache à quoi, {p}
[everyday.charging-port]
encore un câble de plus pour {p} ?
j'emmène quel cordon pour {p} ?
c'est le vieux trapèze ou le petit ovale, {p} ?
mon chargeur Android va dans {p} ?
je pose {p} sur un socle et ça se remplit ?
USB-C, {p} ?
câble perdu, j'achète quoi pour {p}
le trou de {p}, c'est lequel
[everyday.voltage]
mes autres 18 vont sur {p} ?
V pour {p} ?
sur l'allume-cigare, {p} fonctionne ?
{p}, petit 12 ou vrai 18 ?
faut un transfo pour {p} ?
{p} grille sur du 12 ?
mes batteries de 20 V s'emboîtent sur {p} ?
[everyday.torque]
un écrou de roue rouillé, {p} le débloque ?
{p} a de la poigne pour de longues vis dans le chêne ?
Nm de {p} ?
ça cale dans le bois dur, {p} ?
c'est bon pour du meuble en kit ou du vrai gros vissage, {p}
ça tord le poignet, {p} ?
{p} desserre ce qu'un gars n'arrive pas à bouger ?
[everyday.rpm]
ça tournoie vite, {p} ?
tours sur {p} ?
assez rapide pour polir, {p} ?
{p} va m'asperger de sauce, à quelle allure ça tourne ?
plein pot, {p} fait quoi à la minute
une toupie folle ou un manège, {p}
milliers de tours ou pas, {p}
[everyday.lumens]
{p} éclaire toute l'allée ?
lm, {p} ?
{p}, projecteur de stade ou veilleuse ?
je retrouve mes clés dans un champ avec {p} ?
ça éblouit les gens en face, {p} ?
je vois loin dans les bois avec {p} ?
couloir sombre, un seul {p} suffit ?
on peut se maquiller avec {p} ?
ça crache combien, {p}
[everyday.light-colour]
{p}, ambiance cocon ou cabinet de dentiste ?
ça fait jaune bougie, {p} ?
bleuté ou doré, {p} ?
mon salon aura l'air d'un bureau avec {p} ?
chaud ou froid, {p} une fois allumé ?
on peut passer du chaud au froid avec {p} ?
ça donne une mine de cadavre, {p} ?
[everyday.airflow]
ma chambre fait 15 m², {p} s'en sort ?
grande pièce ouverte, {p} assure ?
il me faut {p} dans chaque pièce ou un seul ?
m² pour {p} ?
dans un grand hall, {p} est à la ramasse ?
jusqu'à quel appart {p} marche
{p}, pour des WC ou pour un séjour
[everyday.tyre-width]
{p} passe sur du gravier ?
ça va frotter mon cadre, {p} ?
mm, {p} ?
fin de course ou gros boudin, {p} ?
dans le sable je m'enfonce avec {p} ?
mes garde-boue couvrent {p} ?
28 ou 32, {p} ?
[everyday.seat-height]
mes pieds touchent par terre sur {p} ?
{p} est trop bas pour de vieux genoux ?
avec une table de 75, {p} ça colle ?
mamie se relève de {p} ?
du sol aux fesses, {p} en cm ?
tabouret de cuisine ou de bar, {p}
1 m 60, j'ai les jambes dans le vide sur {p} ?
[everyday.max-temp]
ça chauffe assez pour une pizza, {p} ?
{p} fond à combien ?
{p} encaisse l'huile bouillante ?
jusqu'à quelle chaleur {p} est tranquille
ça atteint 250, {p} ?
le maximum de {p} en degrés
une vraie croûte sur le pain avec {p} ?
[everyday.drawers]
mes chaussettes je les mets où dans {p}, y a combien de trucs qui coulissent ?
un ou plusieurs à tirer dans {p} ?
chacun de mes 3 enfants aura le sien à tirer dans {p} ?
ça s'ouvre en combien de casiers coulissants, {p}
rien à tirer sur {p} ?
combien de poignées à tirer sur {p}
[everyday.tank]
faut remettre de l'eau dans {p} à chaque tasse ?
combien de cafés et {p} a soif ?
{p} tourne toute la nuit sans remettre d'eau ?
litres d'eau dans {p} ?
je cours au robinet sans arrêt avec {p} ?
tout un panier de repassage avec {p} sans refaire le plein ?
on verse quoi derrière {p}, comme quantité
[everyday.remote]
faut se lever du canapé pour {p} ?
je commande {p} de l'autre bout de la pièce ?
y a une zapette avec {p} ?
{p} est trop haut chez moi, j'allume comment ?
papy peut gérer {p} depuis son fauteuil ?
que des boutons sur l'appareil, {p} ?
je pointe quoi vers {p} pour l'éteindre
avec {p} on peut rester au lit et cliquer ?
[everyday.timer]
je règle {p} pour sept heures et je me rendors ?
{p} s'arrête au bout d'une demi-heure si je lui dis ?
je m'endors avec {p} allumé, on peut prévoir la fin ?
faut surveiller l'horloge avec {p} ?
{p} peut être prêt quand je rentre du boulot ?
ça sonne quand c'est fini, {p} ?
on lance {p} en différé ?
y a un compte à rebours sur {p}
[everyday.cordless]
j'emmène {p} au jardin sans rien qui traîne ?
je suis attaché au mur avec {p} ?
on se prend les pieds dans un câble avec {p} ?
pas de prise au cabanon, {p} ne sert à rien alors ?
ça se branche pendant l'usage, {p} ?
{p} avec ou sans queue électrique
sur un parking sans courant, {p} marche ?
[everyday.rechargeable]
je vais acheter des piles toute ma vie avec {p} ?
quand {p} est vide, je branche ou je remplace quoi ?
piles jetables dans {p} ?
ça revit avec un câble USB, {p} ?
{p} à plat, et après ?
on refait le plein de {p} sur l'ordi ?
mille fois la même batterie, ou du jetable, {p} ?
[everyday.noise-cancelling]
je n'entends plus mon coloc avec {p} ?
l'avion, on l'entend encore avec {p} ?
ça coupe le ronron du train, {p} ?
bébé hurle à côté, {p} me sauve ?
open space infernal, {p} aide ?
le monde se tait quand on met {p} ?
{p} étouffe la rue ?
[everyday.touchscreen]
je tapote {p} du doigt ?
glisser ou appuyer sur de vrais boutons, {p} ?
c'est tout lisse comme un téléphone, {p} ?
y a des touches sur {p} ou c'est que du verre
avec des gants {p} réagit, je veux dire on appuie sur l'image ?
on fait défiler du pouce sur {p} ?
[everyday.auto-off]
tête en l'air comme je suis, {p} met le feu à la maison ?
{p} allumé et moi au boulot, c'est la cata ?
ça se coupe sans moi, {p} ?
faut penser à éteindre {p} ?
ma grand-mère oublie tout, {p} est sûr pour elle ?
je m'endors avec {p} en marche, il se passe quoi
plus personne dans la pièce, {p} s'arrête ?
[everyday.keep-warm]
mon mari rentre tard, le repas est encore chaud dans {p} ?
le café dans {p} au bout d'une heure, il est froid ?
ça refroidit vite, dans {p} ?
cuit à midi, mangé à deux heures avec {p}, possible sans micro-ondes ?
faut réchauffer ce qu'il y a dans {p} ?
une fois fini, {p} garde la chaleur ?
[everyday.caffeine-free]
je peux boire {p} avant de dormir ?
{p} m'empêche de fermer l'œil ?
je suis enceinte, {p} ça excite ?
ça réveille le matin, {p} ?
mon cœur s'emballe avec le café, {p} je peux ?
ça énerve, {p} ?
déca ou normal, {p} ?
les petits le soir avec {p}, ils grimpent aux rideaux ?
[everyday.caffeine]
je peux boire {p} avant de dormir ?
{p} m'empêche de fermer l'œil ?
je suis enceinte, {p} ça excite ?
ça réveille le matin, {p} ?
mon cœur s'emballe avec le café, {p} je peux ?
ça énerve, {p} ?
déca ou normal, {p} ?
les petits le soir avec {p}, ils grimpent aux rideaux ?
[everyday.organic]
pas de saloperies pulvérisées sur {p} ?
la petite feuille verte, elle est sur {p} ?
{p} sort d'une ferme propre ?
je peux donner {p} à bébé, zéro pesticide ?
du désherbant dans {p} ?
c'est AB, {p} ?
cultivé à l'ancienne sans chimie, {p} ?
[everyday.vegan]
un animal est passé par là, pour {p} ?
mes invités ne mangent que du végétal, je leur sers {p} ?
ni vache ni œuf ni miel dans {p} ?
y a de la gélatine dans {p} ?
rien qui vienne d'une bête, {p} ?
100 % plantes, {p} ?
mon ado a lâché le lait et la viande, {p} c'est bon ?
[everyday.gluten-free]
ma femme est cœliaque, {p} la rend malade ?
blé, seigle, orge cachés dans {p} ?
je n'ai pas droit au pain, et {p} ?
y a l'épi barré sur {p} ?
de la farine dans {p} ?
mon fils gonfle avec les pâtes, {p} ?
régime sans blé, {p} ça passe ?
[everyday.sugar-free]
je suis diabétique, {p} je peux ?
ça abîme les dents des gosses, {p} ?
{p}, c'est du light ?
mon dentiste m'a interdit le sucré, {p} reste permis ?
ça fait monter la glycémie, {p} ?
régime keto, {p} c'est bon ?
on a mis un édulcorant dans {p} ou du vrai ?
[everyday.palm-oil]
je tue des orangs-outans avec {p} ?
on a rasé la jungle pour {p} ?
quelle graisse dans {p}, celle qui déforeste ?
la conscience tranquille avec {p}, pour la forêt tropicale ?
c'est quoi le gras de {p}, tournesol, coco ou le mauvais
ma fille boycotte tout ce qui rase Bornéo, {p} y passe ?
[everyday.added-sugar]
c'est sucré par le fruit ou on en a remis, dans {p} ?
rien que le sucré naturel dans {p} ?
ils ont versé du sirop dans {p} ?
c'est pour bébé, {p} on l'a sucré ?
le goût doux de {p}, c'est la nature ou un sachet ?
on a triché sur le sucré, avec {p} ?
[everyday.contains-alcohol]
je peux conduire après {p} ?
ancien alcoolique, {p} m'est permis ?
y a de la gnôle dans {p} ?
une famille musulmane peut prendre {p} ?
les enfants peuvent ou y a une goutte de quelque chose dans {p} ?
ça pique sur une peau irritée, {p} ?
de l'éthanol dans {p} ?
sous antibiotiques, j'évite {p} ?
[everyday.alcohol-free]
je peux conduire après {p} ?
ancien alcoolique, {p} m'est permis ?
y a de la gnôle dans {p} ?
une famille musulmane peut prendre {p} ?
les enfants peuvent ou y a une goutte de quelque chose dans {p} ?
ça pique sur une peau irritée, {p} ?
de l'éthanol dans {p} ?
sous antibiotiques, j'évite {p} ?
[everyday.cocoa]
{p}, au lait ou bien noir ?
ça fait grimacer, {p} ?
pour cent, {p} ?
les enfants vont recracher {p} ?
70 ou plus, {p} ?
y a plus de fève ou de sucre dans {p}
{p}, c'est pour les vrais amateurs ?
[everyday.intensity]
ça décoiffe le matin, {p} ?
du jus de chaussette, {p} ?
sur dix, {p} ?
{p}, costaud ou gentil ?
ça réveille un mort, {p} ?
ma belle-mère aime léger, {p} c'est trop ?
c'est corsé comment, {p}
[everyday.grind]
je n'ai pas de moulin, {p} je peux ?
{p} va dans une moka italienne ou c'est pour quoi ?
faut moudre {p} avant ?
en grains ou en poudre, {p} ?
{p} va boucher ma machine à expresso ?
cafetière à piston, {p} ça marche ?
c'est fin ou gros, {p}
je mets {p} direct dans le filtre ?
[everyday.roast]
ça a un goût de brûlé ou de fruit, {p} ?
c'est blond ou noir, {p} ?
ils ont poussé loin le feu, pour {p} ?
{p}, charbon à l'italienne ou doux ?
c'est plutôt toasté ou floral, {p}
les grains de {p} sont huileux ou secs
[everyday.brew-time]
je retire le sachet au bout de combien avec {p} ?
ça devient amer quand, {p}
minutes pour {p} ?
toujours pressé, en deux minutes {p} est bon ?
l'eau est chaude, {p} y reste combien
j'ai oublié {p} dix minutes, c'est fichu ?
[everyday.water-temp]
je laisse refroidir la bouilloire pour {p} ?
ça brûle {p} si l'eau bout ?
degrés pour {p} ?
je règle la bouilloire sur quoi avec {p}
frémissante ou à gros bouillons, {p} ?
80 ou 100 avec {p} ?
[everyday.fat]
j'ai du cholestérol, {p} c'est non ?
{p} va direct sur mes hanches ?
c'est huileux, {p} ?
allégé ou entier, {p} ?
le docteur m'a mis au régime, {p} c'est lourd ?
combien pour cent de crème, en gros, {p}
ça laisse les doigts luisants, {p} ?
[everyday.sugar]
papa est diabétique et veut {p}, c'est grave ?
une bombe, {p}, ou ça va ?
combien de morceaux cachés dans {p}
mon dentiste va me gronder pour {p} ?
ça excite les gosses, {p} ?
pour 100 g de {p}, j'avale combien de sucré
c'est écœurant de douceur, {p} ?
[everyday.protein]
ça fait du muscle, {p} ?
question muscu, {p} pour 100 ?
{p} cale vraiment, niveau macros ?
après la séance jambes, {p} vaut le coup ?
un végétarien tient avec {p} ?
sur mes 120 g par jour, {p} m'en donne combien
de quoi prendre des bras avec {p} ?
[everyday.flavour]
je sens quoi quand je croque dans {p} ?
plutôt fruit, noisette ou chocolat, {p} ?
vanille ou fraise, {p} ?
mon gosse ne veut que du chocolat, {p} c'en est ?
nature ou avec quelque chose, {p} ?
c'est laquelle de vos variétés, {p}, citron ?
ça rappelle quoi en bouche, {p}
[everyday.pet-flavour]
chat difficile ici, {p} c'est poisson ou poulet ?
mon chien boude le bœuf, {p} ?
c'est quelle viande, {p}
ça pue le poisson, {p} ?
le poulet lui donne la gratte, elle peut manger {p} ?
saumon ou agneau, {p} ?
quelle bête y a dans {p}
[everyday.shelf-life]
si je cache {p} à la cave, ça tourne quand ?
j'achète {p} maintenant pour Noël, ça tient ?
faut finir {p} vite ?
combien de mois devant lui, {p}
au bout de combien {p} va à la poubelle
{p} moisit vite ?
acheter {p} en gros, malin ou gâchis ?
c'est pour Pâques, {p} sera encore mangeable ?
[everyday.alcohol]
un verre de {p} et je roule par terre ?
degrés, {p} ?
{p}, pour l'apéro tranquille ou une tueuse ?
je reprends le volant après un {p} ?
ça cogne, {p} ?
mémé sera pompette avec {p} ?
% vol pour {p} ?
[everyday.scent]
je vais sentir quoi avec {p} ?
fleuri ou boisé, {p} ?
ma femme a la migraine, {p} ça va lui monter à la tête ? c'est quoi la note
le nez dedans, {p} rappelle quoi
{p}, mémé ou plage ?
c'est sucré façon vanille, {p} ?
les yeux fermés je renifle {p}, je devine quoi
ça embaume la lavande ou autre chose, {p}
[everyday.skin-type]
l'hiver je pèle comme un lézard, {p} m'aide ?
mon front luit comme une poêle, {p} ?
tout me brûle, je peux essayer {p} ?
{p} c'est pour les visages gras ou ceux qui tiraillent
je vais avoir des boutons avec {p} ?
gras au milieu, sec sur les joues, {p} me convient ?
assez doux pour quelqu'un de réactif, {p} ?
visage mûr, {p} ?
[everyday.hair-type]
ma tignasse frise, {p} ça aide ?
j'ai trois poils fins, {p} va les plaquer ?
boucles serrées ici, {p} c'est pour moi ?
gras dès le soir, {p} ?
pour raides ou pour bouclés, {p} ?
décolorée à mort, {p} me va ?
{p}, pour quelle tête
[everyday.spf]
rousse, peau de lait, {p} suffit ?
30 ou 50, {p} ?
au ski avec {p}, ça va ?
pour la Martinique {p} tient le coup ?
mon petit rougit en dix minutes, {p} le couvre ?
quel chiffre sur {p}
tous les jours ou sous les tropiques, {p}
[everyday.refillable]
vide, {p} part à la poubelle ?
je rachète juste le contenu de {p} sans le flacon ?
y a des éco-sachets pour {p} ?
moins de plastique svp, on reverse dans {p} ?
usage unique, {p}, ou on remet dedans ?
en vrac, je peux remettre dans {p} ?
[everyday.fruit]
{p}, vraies fraises ou gelée rouge ?
pour cent de cueillette dans {p} ?
ça vient de l'arbre, {p}, ou du labo ? quelle part
y a plus de sucre ou de baies dans {p}
des morceaux dans {p}, beaucoup ?
comme celle de mamie, {p} ? combien de vrai
[everyday.servings]
on est huit dimanche, un seul {p} suffit ?
combien de bols dans {p}
je mange combien de fois avec {p} ?
un repas ou plusieurs, {p} ?
six ados affamés et un {p}, ça passe ?
combien de cuillerées-doses avant la fin de {p}
pour combien de bouches, {p}
[everyday.texture]
faut mâcher {p} ?
y a des bouts dans {p} ?
lisse ou grumeleux, {p} ?
mamie n'a plus de dents, {p} elle peut ?
ça croque, {p} ?
coulant ou épais, {p} ?
en bouche, {p} c'est comment
[everyday.strength]
mes gencives vont saigner avec {p} ?
dur ou tendre, {p} ?
j'ai les dents sensibles, {p} c'est trop raide ?
ça résiste quand on serre, {p} ?
c'est gentil, {p}, ou ça arrache
pour mains débutantes ou mains d'ours, {p}
[everyday.upper]
je cire {p} comme du vrai cuir ?
ça respire dessus, {p} ?
la pluie traverse le dessus de {p} ?
l'extérieur de {p}, vraie vache ou faux ?
frotter {p}, ça abîme ?
maille ou cuir, {p} ?
du daim, {p} ? j'ai peur des taches
[everyday.wood]
c'était quel arbre, {p} ?
chêne massif ou carton chic, {p} ?
ça se marque à l'ongle, {p}, c'est du pin ?
{p} ira avec ma table en noyer ?
hêtre clair ou quelque chose de sombre, {p} ?
on a abattu quoi pour {p}
dehors {p} va griser, c'est taillé dans quoi ?
de l'aggloméré sous le placage, {p} ?
[everyday.bag-material]
vraie vache, {p} ?
ça se raye vite, {p}, c'est quoi dehors
toile ou plastoc, {p} ?
un végane porterait {p} ?
ça se déchire si je bourre {p} ?
crème pour cuir ou savon, pour nettoyer {p} ?
des bouteilles recyclées, {p}, ou quoi
[everyday.metal]
ça verdit le doigt, {p} ?
vrai or, {p} ?
allergique au nickel, {p} je peux ?
{p} noircit au bout d'un mois ?
y a un poinçon dans {p}, 925 ?
argent ou juste argenté, {p} ?
combien de carats, {p}
plaqué ou dans la masse, {p}
[everyday.stone]
ce qui brille sur {p}, c'est un diamant ?
y a quoi de serti sur {p}
vraie gemme ou verre, {p} ?
le truc violet sur {p}, c'est quoi
{p} est tout nu ou y a un caillou ?
perle ou plastique, {p} ?
ma naissance c'est l'améthyste, {p} en a ?
[everyday.fit]
je cache mon bide dans {p} ?
ça moule, {p} ?
je veux mettre un pull dessous, {p} laisse la place ?
slim ou sac à patates, {p} ?
ça flotte sur moi, {p} ?
on voit le ventre avec {p} ?
comment ça tombe sur le corps, {p}
[everyday.season]
en juillet j'étouffe dans {p} ?
on porte {p} dans la neige ?
je ressors {p} du placard quand
toute l'année, {p} ?
{p}, maintenant ou j'attends l'automne ?
au mois d'août à Séville avec {p}, ça va ?
[everyday.gender]
je peux piquer {p} à mon mari ?
pour lui ou pour elle, {p} ?
mon frère aurait l'air bête avec {p} ?
c'est pour mon neveu, {p} fait fille ?
je trouve {p} à quel rayon, chez ces messieurs ?
on peut partager {p} dans le couple ?
[everyday.foldable]
studio minuscule, {p} disparaît après usage ?
je cale {p} derrière la porte ?
ça reste gros tout le temps, {p} ?
à plat sous le lit, {p} ?
dans le train je réduis {p} ?
ça se replie, {p}, ou ça traîne au milieu ?
[everyday.adjustable]
elle 1 m 60, moi 1 m 90, {p} nous va à tous les deux ?
{p} grandit avec le gamin ?
figé comme ça, {p} ?
on change le serrage ou la hauteur sur {p} ?
une seule position, {p} ?
y a une molette ou une sangle sur {p} pour changer
{p}, on peut donner un peu de mou ?
[everyday.dishwasher]
je refuse de faire la vaisselle, {p} c'est pour moi ?
panier du haut, {p} ?
un programme chaud bousille {p} ?
gants en caoutchouc tous les soirs avec {p} ?
je fourre {p} avec les fourchettes dans la machine ?
à la main obligé, {p} ?
[everyday.induction]
mon nouvel appart a une plaque noire toute lisse, {p} chauffe dessus ?
le dessous de {p} est aimanté ?
gaz seulement, {p}, ou le moderne aussi ?
ma table de cuisson va reconnaître {p} ?
avec les plaques à aimants {p} marche ?
faut que je rachète une casserole ou {p} suffit sur vitro à bobines ?
[everyday.oven-safe]
de la plaque au rôtissage, {p} supporte ?
je finis ma viande à 200 dans {p} ?
le manche de {p} fond là-dedans ?
lasagnes 40 minutes dans {p}, ok ?
que sur le feu, {p} ?
ça éclate à la chaleur, {p} ?
[everyday.insulation]
y a une oie dans {p} ?
c'est rembourré avec quoi, {p}
allergique aux plumes, {p} ça va ?
des oiseaux sont morts pour {p} ?
qu'est-ce qui fait gonfler {p}
duvet ou synthé, {p} ?
entre les deux couches de {p}, y a quoi
[everyday.frame]
{p} rouille l'hiver ?
carbone ou alu, {p} ?
un aimant colle au squelette de {p} ?
les tubes de {p} sont en quoi
vieille ferraille ou truc moderne, {p} ?
c'est bâti en quoi, {p}
[everyday.fuel]
je nourris {p} avec quoi ?
faut une bouteille pour {p} ?
charbon ou prise, {p} ?
flammes interdites sur mon balcon, {p} passe ?
j'achète quoi pour allumer {p}
je passe à la pompe pour {p} ?
des bûches, {p} ?
[everyday.language]
ma femme est allemande, {p} lui sert ?
je ne parle qu'espagnol, je suis {p} sans souci ?
en VO ou traduit, {p} ?
faut un dico pour {p} ?
c'est écrit en quoi, {p}
la maîtresse veut du français, {p} c'est bon ?
[everyday.level]
j'ai deux mains gauches, {p} j'y arrive ?
{p}, pour les nuls ?
dix ans que j'en fais, {p} va m'ennuyer ?
faut être bon comment pour {p}
grand débutant, {p}, oui ou non ?
ma mère s'y met, {p} est trop dur ?
on progresse longtemps avec {p} ou c'est juste pour démarrer
[everyday.breed-size]
j'ai un chihuahua, {p} va l'avaler ?
un dogue rentre dans {p} ?
chien de salon ou loup, {p} ?
mon chat fait 9 kilos, {p} ?
pour un labrador, {p} ?
minus ou géants, {p} c'est pour qui
[everyday.light-need]
pas de fenêtre à la salle de bains, {p} peut y vivre ?
balcon plein sud, {p} grille ?
coin sombre derrière le canapé, {p} ?
je mets {p} où, contre la vitre ?
ça aime bronzer, {p} ?
sous un arbre au nord, {p} est heureux ?
[everyday.watering]
je pars deux semaines, {p} meurt ?
{p}, faut y penser souvent ?
tous les jours ou à la saint-glinglin, {p} ?
je noie tout ce que je touche, {p} veut quoi ?
c'est genre cactus, {p} ?
je sors l'arrosoir quand pour {p}
[everyday.closure]
avec mon arthrose, comment j'attache {p}
un petit de quatre ans ferme {p} tout seul ?
zip ou pressions, {p} ?
ça s'enfile par la tête, {p} ?
mes affaires tombent de {p} ou ça se ferme bien, avec quoi ?
faut nouer {p} ?
du scratch, {p} ?
[everyday.firmness]
guimauve ou planche, {p} ?
je dors sur le côté, {p} me casse l'épaule ?
ça s'affaisse, {p} ?
hernie discale, {p} c'est gentil avec le dos ?
j'ai horreur de l'effet hamac, {p} ?
combien ça cède quand on s'allonge sur {p}
[everyday.assembly]
je vais jurer toute la soirée avec {p} ?
ça arrive prêt, {p} ?
cauchemar à clé Allen, {p} ?
une vieille dame seule peut installer {p} ?
en kit, {p} ?
faut un copain et une perceuse pour {p} ?
vous le posez ou je me débrouille, pour {p} ?
[everyday.lens]
ça enlève les reflets sur l'eau, {p} ?
ça fonce tout seul au soleil, {p} ?
on voit mes yeux à travers {p} ?
miroir ou transparent, {p} ?
au volant avec le soleil bas, {p} ?
c'est quoi comme verres, {p}
[everyday.movement]
faut remonter {p} ?
si je ne porte pas {p} une semaine, ça s'arrête ?
y a une pile qui fait tic-tac dans {p} ?
soleil ou pile, {p} ?
qu'est-ce qui bat dans {p}
la trotteuse de {p} glisse ou saute
[everyday.tip]
ça écrit gros ou fin, {p} ?
de toutes petites notes avec {p}, possible ?
0.5 ou 0.7, {p} ?
ça gratte la feuille, {p}, c'est pointu comment
trait de cheveu ou feutre, {p} ?
je suis gaucher, {p} c'est large ou fin
[everyday.paper]
je dessine dans {p} ou y a des lignes ?
des points dans {p} ?
devoirs de maths, {p} convient ?
les feuilles de {p} sont vides ?
j'écris de travers, y a des guides dans {p} ?
ligné, quadrillé ou rien, {p} ?
[everyday.author]
y a quel nom sur la couverture de {p}
qui a pondu {p} ?
c'est du même que son précédent, {p} ?
{p} c'est d'Arrigan ?
de la plume de qui, {p}
quel écrivain derrière {p}
[everyday.strings]
{p}, la version à 12 ?
nylon ou acier, {p}, et combien ?
j'en accorde combien sur {p}
quatre ou six, {p} ?
ça scie les doigts, {p}, c'est monté en quoi ?
pour en racheter, {p} prend quoi
[everyday.features]
qu'est-ce qui tombe du carton avec {p} ?
faut acheter un sac à part pour {p} ?
y a une pièce de rechange avec {p} ?
tout nu, {p}, ou avec des bricoles ?
me manque quelque chose pour utiliser {p} ?
les vis sont là avec {p} ?
je déballe {p}, y a quoi sur la table
[everyday.removable-cover]
vin rouge sur {p}, je suis fichu ou ça s'ôte ?
le chien bave sur {p}, qu'est-ce que j'enlève pour laver ?
cousu ou zippé, l'extérieur de {p} ?
on lave {p} en entier ou juste la peau ?
on épluche {p} ?
une fois par mois je lave tout, {p} se défait ?
[everyday.breathable]
je mijote dans {p} ?
dos trempé garanti avec {p} ?
l'air passe à travers {p} ?
sac poubelle ou petit vent frais, {p} ?
bouffées de chaleur la nuit, {p} c'est supportable ?
je cours en côte avec {p}, je suis mouillé de l'intérieur ?
[everyday.battery-included]
matin de Noël, le petit joue tout de suite avec {p} ou faut courir acheter des piles ?
faut passer au tabac avant d'allumer {p} ?
du courant dans la boîte de {p}, ou rien ?
{p}, on déballe et on râle, ou ça démarre ?
je dois prévoir des AA pour {p} ?
livré prêt à s'allumer, {p} ?
[everyday.fair-trade]
les paysans sont payés correctement pour {p} ?
mon argent va à qui avec {p}, au producteur ?
personne d'exploité derrière {p} ?
c'est éthique, {p} ?
y a le petit bonhomme Max Havelaar sur {p} ?
des gosses ont bossé pour {p} ?
[everyday.dimmable]
soirée ciné, je peux baisser {p} ?
allumé ou éteint et c'est tout, {p} ?
trop violent le soir, {p} s'adoucit ?
ça marche avec ma molette au mur, {p} ?
ambiance bougie avec {p}, possible ?
plus fort, moins fort, {p} ?
[everyday.oscillating]
tout le monde a de l'air avec {p} ou juste moi ?
ça tourne la tête, {p} ?
{p} balaie toute la pièce ?
toujours dans la même direction, {p} ?
on est assis des deux côtés, {p} fait les deux ?
de gauche à droite tout seul, {p} ?
[everyday.lid]
ça reste ouvert en haut, {p} ?
on ferme {p} pour le frigo ?
faut mettre du film sur {p} ou y a ce qu'il faut ?
en voiture, la soupe gicle de {p} ?
je couvre {p} avec quoi
les mouches rentrent partout, {p} se bouche ?
[everyday.lockable]
mon frère fouille partout, {p} le tient à distance ?
petit qui ouvre tout, {p} se condamne ?
la femme de ménage passe, mes bijoux sont à l'abri dans {p} ?
il y a un tour de clé pour {p} ?
on met un cadenas sur {p} ?
n'importe qui peut ouvrir {p} ?
[everyday.padded]
ça scie l'épaule, {p} ?
mon ordi prend des coups, {p} amortit ?
c'est moelleux pour les os, {p} ?
de la mousse dans {p} ?
dur aux fesses, {p} ?
les chocs, {p} les encaisse en douceur ?
[everyday.tubeless]
faut des chambres à air avec {p} ?
du liquide préventif dans {p}, ça tient ?
des épines partout, je vire les chambres sur {p} ?
ça claque sur la jante sans chambre, {p} ?
chambre ou lait, {p} ?
fini les chambres à air avec {p} ?
[everyday.bpa-free]
c'est du plastique poison, {p} ?
je mets le lait de bébé dans {p} tranquille ?
ça relâche des trucs dans l'eau, {p} ?
le machin hormonal du plastique, y en a dans {p} ?
boisson chaude dans {p}, sans danger ?
le pédiatre approuverait {p} ?
[everyday.stackable]
une tour avec plusieurs {p}, possible ?
après la fête, je range dix fois {p} comment ?
petit placard, {p} ça se met en pile ?
si j'en prends six, {p} monte en colonne ?
faut de la place pour ranger quatre {p} ou ça monte l'un sur l'autre ?
ça s'emboîte, plusieurs {p} ?
[everyday.hypoallergenic]
tout me donne des plaques, {p} ça va ?
les acariens me font éternuer, {p} ?
oreilles fragiles au nickel, {p} je peux ?
{p} va aggraver mon eczéma ?
mon fils est asthmatique, {p} c'est ok ?
c'est pour les peaux à problèmes, {p} ?
[everyday.reusable]
une fois et poubelle, {p} ?
je ressers {p} la semaine prochaine ?
c'est du jetable, {p} ?
je réduis mes déchets, {p} dure ?
on lave {p} et ça repart ?
combien de fois on utilise {p}, une seule ?
[everyday.pockets]
je mets mon téléphone où avec {p} ?
où vont les clés dans {p} ?
mains gelées, je les fourre quelque part dans {p} ?
les habits de femme n'en ont jamais, {p} si ?
faut un sac à main avec {p} ou ça se range dessus ?
y a de quoi fourrer un mouchoir dans {p} ?
[everyday.fragrance-free]
les odeurs me filent la migraine, {p} c'est neutre ?
ça schlingue, {p} ?
du parfum dans {p} ?
bébé ne supporte rien qui sent, {p} ?
mon nez supportera {p} ?
je ressors comme une fleuriste avec {p} ?
[everyday.wall-mount]
plus de place au sol, {p} monte en hauteur ?
on visse {p} dans la brique ?
faut poser {p} sur quelque chose ?
y a des trous derrière {p} ?
au-dessus du lit, {p}, vissé, ça va ?
pendu ou posé, {p} ?
[everyday.valve]
il me faut quelle pompe pour {p}
la pompe de la station gonfle {p} ?
grosse ou fine, sur {p} ?
type vélo de course ou type voiture, {p} ?
quel embout pour gonfler {p}
le truc maigre avec un petit écrou, c'est sur {p} ?
[everyday.finish]
boule à facettes, {p} ?
ça brille, {p} ?
mat ou luisant, {p} ?
on voit les doigts sur {p} ?
effet mouillé ou poudré, {p} ?
dans la lumière, {p} fait quoi
[everyday.shade]
avec une peau pâle, {p} me va ?
plus rouge ou plus rose, {p} ?
ça se voit à peine ou ça flashe, {p} ?
nude ou cerise, {p} ?
brune au teint mat, {p} donne quoi sur moi ?
sur les lèvres {p} sort comment
[everyday.shape]
ça va dans un coin, {p} ?
rond ou carré, {p} ?
des angles pointus sur {p} ? j'ai un petit
j'ai le visage rond, {p} me va ?
dessinez-moi {p}, je vois quoi
œuf, boîte, boule : {p} ?
[everyday.pattern]
chargé ou sobre, {p} ?
des fleurs sur {p} ?
avec une chemise à carreaux, {p} jure ?
y a un truc dessiné sur {p} ou rien ?
les rayures me grossissent, {p} en a ?
pois, rayures, rien : {p} ?
[everyday.sleeves]
mes tatouages se voient avec {p} ?
froid aux bras avec {p} ?
coude ou poignet, {p} ?
faut un gilet par-dessus {p} ?
pour entrer à l'église, {p} couvre les épaules ?
on voit mes aisselles avec {p} ?
[everyday.discipline]
je fais quoi avec {p}, comme sport ?
salle de bloc ou grandes parois, {p} ?
hors des pistes, {p} ça va ?
pour de l'alpin {p} serait une erreur ?
je ne grimpe qu'en salle, {p} est pour moi ?
c'est pensé pour faire quoi dehors, {p}
[everyday.house-stock]
{p} est presque parti ?
je peux en avoir vingt demain, de {p} ?
y a urgence pour {p} ?
les derniers {p} ou y a de la marge ?
il m'en faut 30, de {p}, vous avez ?
sur vos étagères, {p}, y en a combien
vous en avez plein la réserve, de {p} ?
[everyday.house-shipping]
{p} sera là samedi ?
anniversaire la semaine prochaine, trop tard pour {p} ?
je clique maintenant sur {p}, le livreur l'a quand ?
on parle de jours ou de semaines avec {p} ?
{p} il me le faut hier, vous êtes rapides ?
{p} quitte vos murs quand
ça traîne à partir, {p} ?
j'attends {p} combien de temps
[everyday.house-returns]
et si ma femme déteste {p} ?
je vous rends {p} si c'est nul ?
coincé avec {p} si ça ne plaît pas ?
j'hésite sur {p}, j'ai combien de jours pour changer d'avis ?
vous reprenez {p} ?
{p} offert à Noël, elle peut l'échanger en janvier ?
à l'essai chez moi, {p}, c'est possible ?
[everyday.house-warranty]
{p} meurt, qui répare ?
vous assumez {p} combien de temps ?
si {p} part en morceaux l'an prochain, je suis couvert ?
kaput au bout de 18 mois, {p}, je fais quoi ?
{p} reste votre problème jusqu'à quand
combien d'années sans souci avec {p}
[everyday.house-minimum]
vous me vendez {p} à la pièce ?
je n'en veux qu'un, de {p}, ça va ?
faut prendre toute une caisse de {p} ?
juste un échantillon de {p} d'abord, possible ?
j'ai un petit café, j'en prends le moins possible, {p} c'est à partir de combien ?
{p} c'est que par gros lots ?
[everyday.house-package]
le facteur va râler avec {p} ?
boîte et mousse comprises, {p} fait combien ?
j'écris combien de kilos sur l'étiquette d'envoi pour {p}
maman doit monter le carton de {p}, c'est dur ?
tout emballé, {p} sur la balance ?
je ramène {p} du point relais à pied, dans sa boîte, ça pèse ?
[everyday.house-depth]
ça avance de combien depuis le mur, {p} ?
{p} bouche mon couloir d'avant en arrière ?
d'avant en arrière, {p} ?
mon étagère fait 30 du bord au mur, {p} déborde ?
la porte s'ouvre encore avec {p} derrière ?
{p} mange combien de la pièce vers l'avant
[everyday.house-discount]
j'économise quelque chose sur {p} ?
{p} est en promo, combien ?
vous lâchez combien de pour cent sur {p}
je paie plein pot pour {p} ?
une bonne affaire sur {p} en ce moment ?
ça a baissé de combien, {p}
[everyday.house-bluetooth]
mon tel envoie la musique vers {p} sans fil ?
{p} apparaît quand mon mobile cherche ?
avec {p}, faut brancher le téléphone ou ça passe par les airs ?
on jumelle {p} avec des écouteurs ?
ça se connecte au mobile par les ondes, {p} ?
câble ou pas câble entre mon mobile et {p} ?
[everyday.house-app]
faut télécharger un truc pour {p} ?
je n'ai pas de smartphone, {p} marche quand même ?
je pilote {p} depuis mon mobile ?
encore un compte à créer avec {p} ?
y a un logiciel de téléphone avec {p} ?
mamie n'a qu'un vieux téléphone à touches, {p} fonctionne ?
[everyday.house-left]
je fais tout de la main gauche, {p} me gêne ?
ma fille écrit de l'autre main, {p} ça va ?
que pour les droitiers, {p} ?
on tient {p} de n'importe quelle main ?
j'ai la patte gauche, {p} c'est jouable ?
les ciseaux me font mal à gauche, et {p} ?
[everyday.house-gift-box]
{p} arrive assez joli pour être offert tel quel ?
faut du papier cadeau pour {p} ?
direct sous le sapin, {p} ?
bête carton ou belle présentation, {p} ?
c'est pour mon chef, {p} présente bien ?
ruban et tout pour {p}, ou tout nu ?
[everyday.house-handmade]
un humain ou un robot a fait {p} ?
chaque {p} est un peu différent ?
ça sort d'une chaîne, {p} ?
y a un vrai artisan derrière {p} ?
travail d'usine ou d'atelier, {p} ?
doigts de fée ou machine, pour {p} ?
[everyday.house-used]
quelqu'un a déjà eu {p} avant moi ?
je suis le premier à utiliser {p} ?
ça sort d'usine, {p} ?
des rayures d'une vie antérieure sur {p} ?
{p} a été renvoyé puis retapé ?
{p} a déjà vécu ?
[everyday.house-plastic]
{p} est bon pour une famille qui pense aux océans ?
y a du pétrole transformé dans {p} ?
que du verre et du bois, {p}, ou le truc moche aussi ?
des morceaux qui ne se décomposent jamais dans {p} ?
j'essaie le zéro déchet, {p} ça colle ?
ma sœur n'achète que bois et métal, elle pourrait avoir {p} ?
[everyday.house-engraving]
vous mettez les initiales de mamie sur {p} ?
c'est pour un mariage, la date peut aller sur {p} ?
on peut écrire quelque chose sur {p} ?
un prénom sur {p}, possible ?
{p} vierge obligatoirement, ou à mon nom ?
{p} avec 'pour Tom' dessus, vous faites ?
[everyday.house-assembly]
c'est un carton de pièces, {p} ?
faut un tournevis pour {p} ?
{p} débarque d'un seul tenant ?
y a du boulot qui m'attend quand {p} arrive ?
je bricole {p} par terre au salon ou c'est prêt ?
une heure de vis et d'écrous avec {p}, ou rien ?
[everyday.house-kids]
mon petit peut se blesser avec {p} ?
je dois ranger {p} tout en haut ?
mes petits-enfants sont toujours là, {p} m'inquiète, non ?
un bout de chou qui attrape {p}, danger ?
je laisse traîner {p} avec un enfant de deux ans ?
ça coupe ou ça pince, {p}, pour des petites mains ?
[everyday.house-local]
{p}, c'est fait à côté ?
c'est de chez nous ou ça arrive en bateau, {p} ?
je fais vivre des gens du coin avec {p} ?
un artisan d'ici, pour {p} ?
{p} sort d'un conteneur ?
combien de route a fait {p}, trois fois rien ?
[everyday.house-subscription]
{p}, on paie encore et encore ?
je paie {p} une fois et basta ?
ça prélève chaque mois, {p} ?
des frais cachés après {p} ?
si j'arrête de payer, {p} s'arrête aussi ?
une fois payé, {p} est à moi pour de bon ?
[everyday.house-logo]
je fais homme-sandwich avec {p} ?
y a un gros dessin du fabricant sur {p} ?
discret, {p}, rien d'écrit en grand ?
de loin on reconnaît qui a fait {p} ?
ça affiche la pub, {p} ?
de grosses lettres devant, sur {p} ?
[everyday.house-cable]
faut que je trouve un fil moi-même pour {p} ?
y a de quoi brancher {p} dans la boîte ?
je branche {p} direct ou il manque un truc ?
le cordon vient avec {p} ?
sans fil de charge, {p}, c'est ça ?
je branche {p} avec quoi, c'est dedans ?
[everyday.house-percussion]
murs en brique chez moi, {p} rentre dedans ?
ça tape en tournant, {p} ?
plafond en béton avec {p}, oui ou non ?
que le bois, {p}, ou ça cogne aussi ?
un mode marteau sur {p} ?
ça tourne seulement, {p}, ou ça cogne aussi dur ?
[everyday.companion-load]
je fais 120 kilos, trop pour {p} ?
jusqu'à quelle corpulence on peut utiliser {p}
{p} me lâche à partir de combien
trop gros pour {p}, c'est à combien ?
{p} tolère quoi de plus lourd
{p} craque à combien de kilos
[everyday.companion-coverage]
un pot de {p} pour ma chambre, ça suffit ?
un litre de {p} me fait quel bout de mur
j'ai 20 m² à faire, combien de {p} j'achète ?
ça va loin, {p} ?
m² au litre, {p} ?
[everyday.companion-battery-type]
je prends quoi au tabac pour alimenter {p}
AA ou AAA, {p} ?
les grosses ou les fines, dans {p} ?
y a quoi à glisser au dos de {p}
des pièces rondes façon bouton, dans {p} ?
[everyday.companion-opened]
j'ai entamé {p} lundi, encore bon ?
le bouchon enlevé, j'ai combien de jours avec {p}
faut finir {p} vite une fois commencé ?
au frigo entamé, {p} tient combien ?
je n'en utilise qu'un peu, le reste de {p} se perd ?
débouché hier, {p} se jette quand
[everyday.companion-standby]
{p} dort dans un tiroir, c'est vide en une semaine ?
sans y toucher, {p} reste prêt combien de temps
ça se vide tout seul, {p} ?
oublié dans la voiture des semaines, {p} repart ?
allumé mais sans rien faire, {p} dure combien
quinze jours de vacances, {p} est mort à mon retour ?
[everyday.companion-cups]
beaux-parents à la maison, j'en sers six avec {p} ?
combien de mugs en une fois avec {p}
{p}, pour un buveur ou pour tout le bureau ?
combien d'expressos d'un coup avec {p}
on est servis à combien en même temps par {p}
club de lecture à huit, une tournée avec {p} ?
[everyday.companion-gross]
avec tout son carton, {p} fait combien
combien de kilos devant ma porte avec {p}
emballé, {p} pèse quoi
j'écris quoi sur le bordereau pour {p}, en kg
je soulève le carton de {p} tout seul ?
le transporteur facture au kilo, alors {p} dans sa boîte ?
[everyday.companion-ip]
c'est quoi les deux chiffres eau et poussière de {p} ?
IP combien, {p} ?
44 ou 67, {p} ?
jets d'eau et poussière, {p} est scellé comment
quelle classe contre les éclaboussures pour {p}
[everyday.companion-inside]
c'est quoi le plus gros truc que je glisse dans {p}
oubliez l'extérieur, au dedans {p} mesure ?
un classeur A4 à plat dans {p}, oui ?
le creux de {p} est grand comment
une boîte à chaussures va dans {p}, à l'intérieur ?
d'une paroi à l'autre dans {p}, combien
[everyday.companion-footprint]
combien de sol je perds avec {p}
balcon minuscule, {p} mange combien de m² ?
il faut quel bout de terrain pour {p}
m² par terre, {p} ?
une fois {p} en place, il me reste du sol ?
[everyday.companion-spare]
je répare {p} ou ça part à la benne si un bout casse ?
bouton perdu, j'en trouve un autre pour {p} ?
vous vendez des morceaux de {p} ?
quand le joint fatigue, sur {p} j'achète juste ça ?
c'est réparable, {p}, avec des trucs à commander ?
[figures.ofTwo]
je sèche : {p}, {q}, lequel {more} ?
{p} / {q}, qui {more}
ma femme dit {p}, moi {q}, alors lequel {more} ?
si on met {p} à côté, puis {q}, lequel {more} ?
{p} contre {q}, lequel {more}
j'ai repéré {p} et aussi {q}, lequel {more} ?
aidez-moi, lequel {more} : {p} ou bien {q} ?
question rapide : lequel {more}, {q} ou {p} ?
{p}... ou {q}... lequel {more}
il me reste {p} et {q} en lice, lequel {more} ?
vous sauriez lequel {more}, {p} ou {q} ?
pour trancher : {p} ou {q}, lequel {more} ?
bonjour, pour {p} et {q}, lequel {more} svp
mon pote ne jure que par {p}, moi j'aime {q}, lequel {more} ?
celui qui {more}, c'est {p} ou {q} ?
c'est {p} qui {more} ou c'est {q} ?
comparez {p} et {q} : lequel {more}
{p} et {q} se ressemblent, mais lequel {more} ?
tout ce qui m'importe c'est lequel {more}, {p} ou {q} ?
au final lequel {more}, {p} ou plutôt {q}
je prends celui qui {more}, {p} ou {q} ?
{p} : est-ce lui qui {more}, ou alors {q} ?
lequel {more} entre ces deux-là, {p}, {q}
dis, {p} ou {q}, lequel {more} toi tu sais ?
{q} ou {p}, peu importe, du moment qu'on me dit lequel {more}
pourriez-vous m'indiquer lequel {more}, {p} ou {q} ?
[figures.ofGoods]
je n'y connais rien en {nps}, lequel {most} ?
montrez-moi {le np} qui {most}
je cherche {le np} qui {most}
dans votre gamme de {nps}, lequel {most} ?
{nps}, celui qui {most}
bonjour, lequel des {nps} {most} ?
mon fils veut {le np} qui {most}, je lui prends quoi
vous avez plein de {nps}, alors lequel {most}
file-moi {le np} qui {most}
y a quel {np} qui {most} chez vous ?
de tout ce que vous avez en {nps}, lequel {most}
vos {nps} alignés, lequel {most} ?
côté {nps}, lequel {most} ?
s'il fallait n'en garder qu'un parmi les {nps}, celui qui {most}, ce serait lequel
c'est quoi {le np} qui {most}
où est {le np} qui {most} ?
trop de {nps} ! lequel {most} ?
le chef demande quel {np} {most}
il me faut absolument {le np} qui {most}
trouvez-moi {le np} qui {most} svp
question {nps} : lequel {most}
on m'a demandé {le np} qui {most}, c'est lequel
[figures.ofList]
et de tous ceux-là, lequel {most} ?
hum, lequel {most} alors
d'accord, mais lequel {most} ?
sympa, et lequel {most} ?
je veux juste celui qui {most}
dites-moi simplement lequel {most}
et celui qui {most}, ce serait ?
dans votre liste, lequel {most} ?
y en a trop, dites juste lequel {most}
attends, lequel {most} ?
donnez-moi celui qui {most}
s'il faut choisir, lequel {most}
y en a un là-dedans qui {most}, lequel ?
bon, lequel {most} du coup
parmi ce que vous venez de montrer, lequel {most}
sortez-moi celui qui {most}
lequel du lot {most}
[figures.whichOfValues]
euh, {pair}... lequel {more} ?
{pair}. lequel {more} svp ?
au secours : {pair}, lequel {more} ?
des deux, {pair}, lequel {more}
mon mari demande lequel {more}, {pair}
{pair}, je ne sais pas, lequel {more}
dites, lequel {more} : {pair} ?
je regarde {pair}, lequel {more} ?
vite : {pair}, lequel {more}
vous pouvez vérifier lequel {more}, {pair}
au choix {pair}, celui qui {more} ?
{pair}, bref, celui qui {more}
[figures.ofValues]
{le good} en {v} ou bien celui en {w}
{le good} version {v} ou version {w}
{le good} ({v}) ou celui en {w}
{le good} qui est en {v} ou celui en {w}
{le good} {v} ou alors {w}
{le good} marqué {v} ou celui marqué {w}
[denials.withoutThing]
, épargnez-moi {field}
, {field} : zéro
, {field} je m'en passe
, si y a {field} je renvoie
, {field} ça me gonfle
, pitié pas de {field}
, ma mère ne s'en sort pas avec {field}
, j'ai eu {field} une fois, plus jamais
, rien avec {field} dedans
, {field} c'est rédhibitoire
, tout ce qui a {field} je n'en veux pas
, {field} pas la peine
, évitez {field}
, faites l'impasse sur {field}
, {field} à proscrire
, {field} : non
, j'ai dit sans {field}
, absolument pas de {field}
, hors de question d'avoir {field}
, {field} c'est pas pour moi
, {field} on oublie
privés de {field}
, et qu'on ne me mette pas {field}
, sans {field} svp, j'insiste
, tout mais pas {field}
, avec {field} c'est mort
[denials.notTrait]
, mais jamais {field}
, {field} c'est exclu
, {field} on oublie
, {field} je n'en peux plus
, n'importe quoi sauf {field}
, rien de {field}
, évitez ce qui est {field}
, si c'est {field} ça ne m'intéresse pas
, {field} ça ne va pas
, pas quelque chose de {field}
, autrement dit pas {field}
, enlevez tout ce qui est {field}
, {field} c'est mort
, s'il vous plaît pas {field}
, tant que ce n'est pas {field}
, {field} ça ne me sert à rien
, je ne supporte pas {field}
, {field} à éviter
[contexts.aside]
, ma fille a {some} ans et elle est difficile
, j'ai {some} collègues à contenter
, on a emménagé il y a {few} ans
, j'habite au {few}e étage
, la première boutique est à {some} km
pour une rando de {few} jours
pour nos {some} ans de mariage
, la fête est dans {few} jours
, mon jardin fait {some} mètres de long
, on est {few} en coloc
pour un labrador de {some} kg
, j'ai {some} minutes de trajet
, je pédale {some} km tous les matins
, mon mari fait {tall} cm, faut en tenir compte
pour quelqu'un de {tall} cm
, ma piscine fait {many} litres
, j'en ai déjà cassé {few}
, le train met {few} heures
, j'ai {few} chats
, ma chambre fait {some} m²
, j'ai lu {some} avis et je suis toujours perdue
, le mariage est dans {some} jours
, je pars à la retraite dans {few} ans
, l'ancien a rendu l'âme après {few} ans
pour {few} semaines au Québec
, je suis debout {some} heures par jour
, j'ai déjà fait {few} magasins
, ma mère me tanne depuis {few} semaines
, la paye tombe dans {few} jours
, mon train part dans {some} minutes
, j'ai demandé à {few} copains, rien
, mon frère en a déjà {few}
, ça fait {few} fois que je demande
, c'est pour le {few}e de l'immeuble
, j'ai {some} onglets ouverts là
, au boulot on en parle depuis {few} mois
`,
zh: `
[everyday.weight]
奶奶能把{p}拎上楼吗
家里没电梯，{p}扛得上去不
几斤啊{p}
{p}得两个人抬吧？
我腰不好，{p}一个人挪得动么
放秤上{p}显示多少
{p}是轻飘飘的还是死沉死沉的
坐飞机带{p}会不会超重啊
{p}单手拿得起来吗
亲，{p}大概几公斤呀
带着{p}挤地铁会累死吗
想把{p}挂墙上，怕掉，有几公斤？
女生拿得动{p}吗
{p}有木有很沉
{p}小朋友背得动吗
{p}实打实多少斤
搬家带{p}方便不，死重的我可不要
称过没，{p}
{p}我妈从快递柜拿得回来吗，多沉
[everyday.light-weight]
{p}揣兜里有感觉吗
{p}几克
背包党，克克计较，{p}上秤多少
{p}拿一个小时手会酸吗
{p}是不是轻得没感觉
{p}压不压手
厨房秤一放，{p}是多少
{p}带身上会不会坠得慌
多少克呀这{p}
{p}拎久了累不累
[everyday.net-weight]
{p}一包够吃几顿，有多少
去掉包装{p}还剩多少东西
{p}是大包还是小包
做蛋糕要250克，{p}一份够么
{p}倒出来称有几两
半斤装还是一斤装，{p}
一家五口，买一份{p}够不够量
{p}是不是一包全是空气，实际多少克
{p}多少克一袋
图上看不出来，{p}到底多大一包
{p}给的多吗
有没有半公斤，{p}
给食堂做，{p}一份有多少
{p}够不够撑一个月，几克
一斤还是半斤，{p}
{p}分量实在不
[everyday.colour]
{p}实物什么色儿，图片偏黄吗
{p}是黑的还是藏青的
配我家灰窗帘，{p}搭不搭
{p}耐不耐脏，深的浅的
{p}是不是很扎眼
女儿只要粉的，{p}是吗
我有点色弱，帮我描述下{p}
参加葬礼穿{p}会不会太艳
{p}显白吗，啥色
下单{p}会收到啥色的
白的还是米的，{p}
{p}有色差不，正不正
{p}跟棕色鞋搭吗
{p}偏冷还是偏暖
{p}是素的还是花哨的
红的蓝的啥的，{p}
老婆说跟墙不搭，{p}到底啥色
{p}晚上看得见吗，黑漆漆的？
[everyday.size]
平时穿M，{p}我能穿吗
我一米九，{p}袖子会短吗
{p}领标上写的啥
我比较胖，{p}塞得进去不
我老公穿XL的，{p}他行么
S还是M还是L，{p}
130斤穿{p}会不会紧
{p}是大的还是小的呀
我个头小，{p}会不会像偷穿大人衣服
{p}胯大能穿上吗
给瘦小的侄女买，{p}合适不
{p}偏大偏小，是几号
亲，165/55kg，{p}能上身吗
M和L之间，{p}我能穿吗
小个子女生穿{p}没救？
儿子还在长，{p}还穿得上么
胸围110，{p}行不行
[everyday.shoe-size]
我脚42的，{p}挤脚吗
{p}几码的
脚宽脚背高，{p}穿多大
{p}鞋底印着多少
儿子39的脚，{p}能穿不
{p}是大脚穿的还是小脚穿的
38的脚穿{p}会不会晃
{p}给多大脚的人穿
我脚特大，{p}塞得进吗
{p}欧码多少
[everyday.dimensions]
我家那个缝60宽40深，{p}塞得进去吗
{p}后备箱放得下不
{p}得占我半张桌子吧？
长宽高，{p}
冰箱和墙中间能卡进{p}吗
进门搬得进去吗，{p}
租的小单间，{p}摆得开么
{p}是个大块头还是小不点
得腾多大地儿给{p}
{p}看图小小的，实际呢
{p}床底下塞得进不
{p}放书架上会不会探出来
{p}大概跟什么差不多大
{p}能带上飞机当手提吗
拿尺子量的话{p}各边多少
{p}几乘几乘几
{p}会不会太占地方
帮我量一下{p}呗
{p}单身公寓放得下不
[everyday.capacity]
{p}能塞下一周的菜吗
{p}是一个人用的还是一大家子用的
几升，{p}
{p}灌满了有多少
六个人吃饭，{p}一次够不够
电脑加换洗衣服，{p}放得下不
{p}能倒进几瓶水
一只整鸡放得进{p}吗
东西多，{p}塞得下么
{p}里头空间大不大
{p}倒多少会溢出来
请八个客人，{p}得添几回
{p}是不是太小，不够装
{p}肚子大吗
喂一个连的人，{p}够么
饭盒加运动服，{p}装得了吗
[everyday.power]
老房子电线不行，{p}会烧保险吗
{p}带劲吗
插线板最大2000，{p}行不行
{p}开起来电表转得快不快
房车逆变器1000的，带得动{p}吗
W数{p}
{p}是不是个小马拉大车
宿舍限电，{p}能用吗
{p}开到最大吃多少电
{p}会不会让电费爆表
{p}火力猛不猛
{p}够不够力，干重活行吗
太阳能电源带得起{p}么
多大的电才能带{p}
{p}猛不猛
[everyday.wattage]
{p}费不费电，几瓦
{p}一直开着心疼电费吗
灯罩写着最大40，{p}能拧上去么
小太阳能板带得动{p}吗
{p}开一晚上用多少电
W数是多少{p}
{p}是省电的还是电老虎
{p}吃电多不多
{p}耗多大的电
[everyday.battery-life]
出差两天不带充电器，{p}撑得住么
坐飞机十几个小时，{p}顶得住吗
早上充好，{p}晚上还有电吗
{p}几个小时就歇菜了？
{p}一充管几天
露营没插座，{p}能使多久
{p}是一天一充还是一周一充
上个中午就没电了，{p}呢
{p}耐用吗，电
{p}连看两部电影行不行
满电{p}能玩多久
{p}电够不够撑一个夜班
{p}有没有电量焦虑
周日充满{p}，下次啥时候充
拍一整天婚礼，{p}不插电行不
[everyday.run-minutes]
{p}全屋弄一遍电够吗
{p}几分钟就没电
{p}能一口气干完活不，还是半路要充
{p}离了充电座能干多久
半小时，{p}坚持得住吗
院子大，{p}会不会半路趴窝
{p}满电干活多少分钟
{p}剪个头的工夫电够不
{p}用一会儿就要充吗
多少分钟，{p}充一次
[everyday.noise]
{p}邻居会不会来敲门
墙薄，开{p}行吗
{p}开着能打电话吗
多少分贝{p}
狗会不会被{p}吓到
{p}是悄悄的还是轰隆隆的
宝宝在旁边睡，开{p}没事吧
{p}开了还听得见电视吗
{p}嗡嗡响不响
办公室用{p}同事会不会翻白眼
我睡觉轻，{p}放床头行不
{p}扰民吗
{p}动静大不
{p}要不要戴耳塞
吵不吵呀亲，{p}
奶奶午睡，能开{p}吗
[everyday.warranty]
{p}过两年坏了算谁的
{p}坏了你们管几年
{p}用一年半罢工了找谁
{p}多久之内能免费修
{p}出问题你们认账到什么时候
{p}第二年还管吗
发票要留多久啊，{p}
上一个一年就坏了，{p}有保障吗
{p}售后管多久
厂家敢承诺{p}用几年
{p}过多久就不给修了
{p}质量问题能找你们几年
用着用着挂了，{p}包修到啥时候
对面店给五年，你们{p}给几年
{p}管两年还是更久
[everyday.age]
孙子刚三岁，{p}能玩不
十岁了玩{p}会不会太幼稚
上一年级的娃，{p}合适吗
{p}有小零件吗，多大才安全
侄女五岁，买{p}早不早
{p}是几岁生日送的
{p}给大孩子的还是小宝宝的
初中生会嫌弃{p}吗
{p}盒子上写的3+还是6+
{p}从多大开始
哥哥八岁妹妹四岁，{p}都能用不
幼儿园的小朋友搞得定{p}么
班上七岁的孩子用{p}行吗
几岁起，{p}
六岁双胞胎送{p}，难不难
{p}给学前的还是小学的
[everyday.ingredients]
{p}吃进去的都是些啥
{p}背面写的什么，念给我听听
{p}里有没有乱七八糟的添加剂
{p}是拿什么做的
{p}干净吗，科技与狠活多不多
{p}放了些什么料
给孩子吃的，{p}里都有啥
{p}是真黄油吗
自己在家做{p}要放什么
{p}里有葱蒜吗，肚子受不了
{p}都掺了啥
{p}用的什么原材料
{p}有防腐剂没
{p}是不是就盐和水换个名
{p}是自然的还是勾兑的
[everyday.ingredients-skin]
{p}抹脸上的到底是什么
{p}有没有防腐剂啥的
{p}瓶身小字写了啥
{p}靠什么起作用
{p}是不是基本都是水
皮肤科医生问{p}里有什么
{p}有玻尿酸没
我什么都过敏，{p}里面都有啥
{p}主打什么，油还是芦荟
配料党问一下{p}
{p}加了什么好东西
[everyday.allergens]
孩子花生过敏会休克，{p}敢吃不
{p}能带去幼儿园吗，那边禁坚果
吃{p}会不会肿起来
喝牛奶起疹子，{p}行么
{p}有没有写可能含有什么
鸡蛋不能碰，{p}呢
{p}包装上加粗的是哪几样
坚果大豆牛奶，{p}里有哪个
班上有过敏的娃，能分{p}吗
什么人不能碰{p}
{p}里有芝麻没
乳糖不耐，喝{p}会拉肚子不
客人吃{p}要先提醒点啥吗
海鲜过敏的能吃{p}吗
过敏体质能吃{p}吗
{p}会不会吃出一身包
[everyday.origin]
{p}漂洋过海来的？
{p}是咱国内的还是进口的
{p}哪疙瘩来的
{p}是哪里的特产
{p}从哪个国家来的
正宗意大利的吗，{p}
{p}种在哪儿的
{p}进口的？哪国
{p}是本地货不
我只买国货，{p}算吗
{p}欧洲的？
{p}老家是哪儿
{p}长在哪片地里
{p}算洋货不
{p}是东北的还是南方的
[everyday.house-origin]
{p}哪国工厂出来的
{p}是国产还是原装进口
{p}是made in哪儿
{p}在欧洲做的还是亚洲做的
翻过来看{p}标的哪国
报关要填，{p}哪国生产的
{p}是台湾做的吗
{p}中国造？
厂子在哪啊，{p}的
{p}哪国制造
[everyday.washing]
{p}娃弄上番茄酱怎么办
{p}能跟别的衣服一起扔桶里转吗
{p}要送干洗店不
30度40度还是手搓，{p}
{p}里面那个小标怎么写的
{p}洗完会不会变小孩的
{p}脏了好打理吗
{p}能煮吗能烫吗
{p}能甩干不
猫吐{p}上了，用啥程序
{p}只能拿湿布擦？
懒人问一句，{p}能直接丢洗衣机不
{p}下水会不会毁
几度水，{p}
男孩子一身泥，{p}怎么弄干净
{p}起球掉色不，咋洗
[everyday.waterproof]
{p}下雨天能用不
{p}掉水池里就废了吗
梅雨季天天下，{p}扛得住吗
{p}会不会渗水
{p}放泳池边行不行
{p}能放外面淋着吗
外卖小哥风雨无阻，{p}行吗
{p}溅点水没事吧
{p}能直接拿水冲不
带{p}遇上暴雨，里面东西会湿吗
{p}见水就坏？
台风天{p}顶得住么
下毛毛雨要不要赶紧收{p}
{p}泼杯茶上去没事吧
{p}汗多会坏吗
[everyday.compatibility]
我用苹果的，{p}行不
{p}安卓能使吗
{p}支不支持Mac
公司全是Windows，买{p}能用么
{p}会不会不认我的老手机
{p}跟什么设备搭
Linux能带{p}吗
全家都是苹果，{p}有用吗
{p}挑设备不
{p}能插平板上用吗
PS5能不能接{p}
买{p}之前家里得有啥才能用
鸿蒙能连{p}不
我这电脑太老，{p}认得出来吗
笔记本十年了，还带得动{p}吗
{p}跟小米搭不搭
[everyday.material]
{p}是塑料的？
{p}真金属还是镀的
{p}摔了会碎吗，啥做的
{p}会生锈不
{p}是真材实料还是样子货
玻璃还是塑料，{p}
{p}吸铁石吸得住吗
讨厌塑料，{p}行不
{p}敲起来是木头声还是铁皮声
{p}用的啥料
{p}结不结实，拿什么做的
{p}摸着冰凉的吗，是钢的？
{p}啥做的啊亲
{p}磕一下会掉瓷么
{p}脆不脆，一掰就断吗，啥做的
{p}是纸的木的还是塑的
[everyday.fabric]
{p}贴身穿扎肉吗
{p}天然的还是化纤的
棉的还是涤纶的，{p}
穿{p}会起静电不
我一穿化纤就出汗，{p}呢
{p}料子软不软，啥布
羊毛我会痒，{p}能穿不
{p}水洗标写的百分百什么
{p}是啥布做的
纯棉么，{p}
{p}摸起来像塑料袋吗
{p}皱不皱，跟亚麻似的？
{p}薄透不，什么料
小孩皮嫩，{p}料子行吗
[everyday.length]
{p}从这头到那头多少
{p}会过膝盖吗
{p}后备箱会不会露一截
想要一米左右的，{p}够不够
{p}铺开能盖住整张双人床么
{p}是不是短了点
{p}摊在沙发上能到哪儿
{p}头到脚几厘米
{p}拿尺子一拉多少
{p}给个厘米数呗
[everyday.width]
走廊窄，{p}过得去吗
{p}左右要占多少
凹进去那块70，{p}卡得进么
两个人并排够不够，{p}
电梯门80，{p}横着进得去不
{p}从左边到右边几厘米
门要不要拆，{p}搬得进来吗
{p}是瘦长条还是大胖子
[everyday.height]
{p}放40的隔板下面顶不顶
{p}到我腰吗
斜顶阁楼放{p}碰头么
{p}从地到顶多少
{p}会挡窗户吗
{p}矮墩墩还是高高的
吊柜底下塞得进{p}不
够{p}顶上要不要踩凳子
{p}竖着多少厘米
[everyday.diameter]
{p}盖得住我家大灶眼吗
26的盖子配{p}合适吗
{p}从边到边多少
{p}是大盘子还是小碟子
一张披萨平放进{p}行不
30的圆洞，{p}塞得下？
{p}圆圆的有多大一圈
{p}多少寸的口
[everyday.diameter-mm]
手腕细，{p}戴着像挂钟么
{p}多少毫米的
{p}是36还是42
{p}女生戴会不会太大
不算表冠{p}几毫米
{p}袖口塞得进去吗
{p}小巧还是霸气
{p}脸盘子大不大
[everyday.length-mm]
{p}会碰到肩膀吗
{p}晃来晃去的那种还是贴耳的
{p}吊多低
{p}几毫米啊
{p}会不会勾围巾，垂到哪
{p}是小小一点还是很夸张
{p}戴上到下巴不
[everyday.thickness]
{p}是薄薄一片还是厚墩墩
{p}跪上面膝盖疼不疼
{p}几毫米
{p}信箱缝塞得进吗
十个{p}摞一块多高
门还关得上吗，垫了{p}
{p}侧面看多少
{p}像纸一样吗
[everyday.thickness-cm]
我的床笠套得上{p}吗
{p}睡着硌不硌床板
{p}从上面到底面几厘米
{p}是饱满的还是一张饼
枕着{p}脖子会不会仰
加了{p}床会高很多吗
{p}蓬不蓬，几公分
[everyday.cord-length]
{p}要不要接拖线板
插座在沙发后面，{p}够得着不
{p}插着能绕车一圈吗
{p}拖着走能走多远
插头离这三米，{p}行吗
{p}几米线
{p}会不会像拴着狗一样短
从墙到桌子，{p}拉得过来么
[everyday.rope-length]
30米的岩壁{p}来回够吗
{p}能绕院子一圈不
{p}一卷有多少
{p}几米啊
水龙头到菜地二十米，{p}够得到吗
{p}全放开能到哪
{p}是健身房短的那种还是户外长的
买一份{p}到手几米
[everyday.volume]
{p}够用一个月吗
{p}多少ml
{p}过得了机场安检不
{p}能倒几杯
{p}是小样还是正装
{p}有半升吗
天天抹，{p}能用多久，多少毫升
{p}大瓶装还是旅行装
一百毫升以内吗，{p}
{p}一支挤得出多少
全家用{p}能撑多久，多少毫升
{p}一口能喝完吗
[everyday.load]
我两百斤，{p}坐得住吗
{p}上面最多能堆多少
老丈人一坐，{p}会散架不
俩娃在{p}上蹦，有事吗
狗90斤，{p}撑得起不
{p}放一摞书会弯吗
{p}几公斤封顶
一袋水泥放{p}上会垮么
{p}啥时候会断
胖子友好吗，{p}
{p}扛不扛重
我一百九十斤踩{p}，稳吗
[everyday.pieces]
十二个人聚会，{p}要买两份吗
{p}打开数数有几个
{p}是一个还是一堆
我们八个人，{p}一盒够分不
{p}一打装的？
{p}是散的还是成组的，一组几个
拍一份{p}发几个
{p}一袋多少只
{p}图上那么多都给吗，几件
要24个，{p}得拍几份
[everyday.pages]
{p}一个周末啃得完吗
{p}是砖头还是小册子
{p}能写多少，够记一年不
一天看50，{p}几天看完
{p}够我打发两周假期吗
{p}多少张纸
{p}翻到底要翻多久
{p}能垫桌脚么，有多少页
[everyday.players]
就我跟媳妇俩，{p}好玩吗
七个人聚会，{p}都能上桌不
一个人能玩{p}不
{p}最少几个最多几个
一家五口玩{p}会有人落单吗
{p}只能两个人对着玩？
{p}得凑几个人才开得了
{p}三缺一行不行
[everyday.playing-time]
睡觉前来一把{p}来得及吗
{p}会不会玩一通宵
午休时间够玩一盘{p}么
{p}从开头到结束多久
小孩没耐心，{p}拖不拖
{p}几分钟能分出胜负
一晚上两局{p}行不行
八点开{p}，朋友几点能走
[everyday.months]
宝宝三个月，{p}能用了吗
{p}一出生就能用？
会坐了，能上{p}不
还不会爬，{p}现在买早不早
{p}多小能用
半岁用{p}合适吗
送满月礼，{p}啥时候派上用场
{p}新生儿的还是会走的
[everyday.blade]
{p}一整条面包切得透吗
不算柄，{p}多少
{p}能随身带吗，超没超8公分
粗树枝{p}锯得断不
{p}切西瓜够不够
{p}快的那段几厘米
{p}是小刀还是大砍刀
[everyday.wheel-size]
给{p}配内胎买多大
{p}几寸
26还是29，{p}
{p}过马路牙子颠吗，底下小不小
个子高骑{p}像不像马戏团
{p}要什么轮胎
{p}是小轱辘还是大轱辘
[everyday.gears]
我家在坡上，{p}骑得上去么
{p}是单速的吗
{p}能拨几下
{p}后面几片飞
{p}只能平路骑还是能换挡
{p}爬山够不够轻
{p}变得了速不，多少
[everyday.range]
上班单程25，{p}能回家吗
{p}骑到哪会趴窝
{p}充满能跑多少公里
{p}只能市区还是能出城
骑{p}去单位要不要充
{p}一天的远门行吗
{p}跑多远就得推了
超过60公里，{p}行不行
{p}去趟县城打来回够不够
[everyday.speed]
{p}撒开了跑多少
{p}超得过自行车么
{p}是不是乌龟
{p}会不会被交警拦
给孩子骑{p}危险吗，能跑多少码
{p}限速25吗
{p}时速
{p}嗖嗖的吗
{p}赶得上公交不
[everyday.comfort-temp]
十月用{p}会不会抖
{p}只能夏天用，还是三月山里也行
零下五度睡{p}冻不冻
{p}到几度就扛不住了
我怕冷，{p}能顶多低
高原露营{p}行么
{p}下霜了还暖和吗
多少度，{p}
[everyday.sleeps]
俩大人仨娃加条狗，{p}挤得下吗
{p}是情侣的还是一大帮的
{p}里能并排几个睡袋
丈母娘来了能一起住{p}不
{p}几人的
{p}就一个人的吧？
四个大人睡{p}会不会叠罗汉
[everyday.seats]
过年八个人围{p}够不够
{p}能坐两个屁股吗
{p}来几个客人能坐下
{p}单人还是能挤一挤
一家五口，{p}会有人站着么
仨人一起窝{p}上行不
十个人开会{p}够吗
几人位，{p}
[everyday.thread-count]
{p}是酒店那种还是砂纸
{p}织得密不密
{p}几支
{p}滑溜细腻的吗，多少支
{p}是不是地摊薄货
{p}有五星级酒店的感觉吗
{p}纱细不细
[everyday.plant-height]
{p}会不会顶到天花板
{p}是一直小小的还是会成树
{p}最后蹿到多少
放窗台还是放地上，{p}以后
养五年{p}有多大
{p}能遮住难看的栅栏吗
不剪的话{p}长到哪
{p}疯长不，能到几厘米
[everyday.grit]
{p}是粗打的还是抛光的
{p}粗还是细
80、120还是240，{p}
{p}能刮掉漆不
{p}背面印的几号
{p}会不会刮花清漆
崩口的刀{p}救得回来吗
先用{p}还是最后用
[everyday.burn-time]
{p}撑得过一顿晚饭吗
{p}几个晚上就剩底了
八点点{p}，半夜灭不灭
{p}能用一冬天么
{p}几小时
{p}烧得快吗
{p}亮得了多久
天天点，{p}够一周不
[everyday.water-depth]
洗澡要摘{p}吗
背气瓶下去{p}行么
浮潜行还是真潜水行，{p}
掉泳池底{p}还走吗
{p}下海前要不要取
{p}能到水下几米
戴{p}洗碗没事吧
[everyday.packed-length]
卷起来{p}能挂背包上吗
{p}装袋里多少
{p}塞得进自行车驮包不
{p}缩到最短几厘米
{p}收好了会不会戳出行李箱
{p}出门带着占地方吗，收完多长
{p}折完还剩多少
[everyday.output]
{p}给手机多快能喂饱
{p}能带笔记本还是只能手机
{p}是快的那种吗，几瓦
{p}像滴水一样慢？
边用边充，{p}供得上macbook么
{p}往平板里送多少瓦
充半小时手机能满吗，用{p}
W数，{p}给出来的
[everyday.battery]
{p}能给手机充几回
{p}多少mAh
{p}上飞机让带吗，多大的
{p}是5000还是10000
{p}里面电芯大不大
{p}存了多少电
{p}是大容量的电不
[everyday.charge-time]
吃个午饭{p}能满不
{p}从零到一百要多久
{p}得充一宿吗
早上才想起来插，{p}九点前好不好
{p}插着要等几个钟头
{p}喝杯咖啡的工夫够充吗
{p}回血快吗
{p}喂饱要多长时间
[everyday.screen]
沙发离三米，{p}看着够大吗
{p}多少寸
对角线{p}
俩人看{p}挤不挤
{p}是厨房小电视还是客厅巨幕
15的还是17的，{p}
看表格{p}憋屈不
[everyday.small-screen]
不戴老花镜{p}看得清吗
{p}对角几寸
手指粗，{p}点得准不
{p}显示的地方小不小
爷爷看得见{p}上的数字么
{p}一手握得住还是板砖
{p}上面能看多少东西
[everyday.resolution]
{p}看电影锐不锐
高清、全高清还是4K，{p}
{p}字会发虚不
{p}贴近看有颗粒吗
{p}画质细不细
1080还是更高，{p}
打游戏要2K，{p}行么
{p}糊不糊
[everyday.storage]
用{p}要老删照片吗
{p}能放两万首歌不
{p}多大的盘
上个老提示满了，{p}够大么
装俩大游戏{p}放得下吗
256还是512，{p}
{p}能往里塞多少
几个G能存，{p}
[everyday.memory]
开三十个网页{p}卡死不
8还是16，{p}
{p}剪视频会转圈吗
{p}开一堆会不会变蜗牛
{p}跑大软件吃力么
{p}同时挂几个游戏行吗
{p}后台能留几个
[everyday.refresh]
打枪战{p}流畅吗
60还是144，{p}
{p}拖鼠标有残影不
{p}看球糊不糊，多少Hz
{p}一秒能刷几回
{p}电竞够用么
{p}丝滑不
[everyday.channels]
{p}声音是四面八方来的吗
{p}有左右分吗
2.1还是5.1，{p}
{p}带低音炮不
{p}真环绕还是糊一团
{p}能当家庭影院么
{p}立体的吗
[everyday.magnification]
{p}看得到土星环吗
{p}能把鸟拉多近
{p}几倍
邮票用{p}看大不大
河对岸车牌{p}看得清不
8倍10倍，{p}
{p}是玩具还是真家伙，能大多少
{p}看东西大多少
[everyday.megapixels]
{p}拍的能印海报吗
{p}噪点多不
12还是48，{p}
{p}裁一裁还清楚么
{p}拍毛发看得清吗
{p}几千万的
{p}放大看会不会糊成一片
[everyday.connection]
{p}要不要拉线到电脑
老家没网，{p}能用不
{p}怎么跟电视搭上
{p}是蓝牙还是啥
{p}后面有几种孔
有线无线，{p}
{p}插我电脑要转接头不
{p}走什么接
[everyday.charging-port]
{p}又要多带一根线吗
出门给{p}带哪根线
{p}是老的梯形口还是圆扁的
安卓线插得进{p}不
{p}放板上就能充吗
Type-C吗{p}
{p}线丢了买哪种
{p}屁股上那个孔是啥
[everyday.voltage]
我别的18伏电池能装{p}吗
{p}几伏
{p}能插车上点烟口么
{p}是12的小家伙还是18的
{p}要变压器不
20V的包配{p}行吗
接12的{p}会烧么
[everyday.torque]
{p}卸得下生锈的轮胎螺母不
长螺丝进硬木头，{p}转得动吗
{p}几个牛米
{p}会不会卡住转不动
{p}装装家具的还是能干重活
{p}拧起来甩手吗
{p}够不够狠
[everyday.rpm]
{p}呼呼转得快不
{p}每分钟多少
{p}抛光够快吗
{p}会不会甩我一脸汁
{p}开到顶一分钟几圈
{p}上万转吗
{p}转起来是陀螺还是木马
[everyday.lumens]
{p}照得亮整条路不
{p}是小夜灯还是探照灯
草地里找钥匙，用{p}行吗
{p}晃不晃对面的人眼
{p}能照多远
走廊黑，一个{p}够不够
{p}下面能化妆吗
{p}几流明
{p}晚上修车看得清不
[everyday.light-colour]
{p}是温馨的还是牙科诊所那种
{p}发黄吗
{p}偏蓝偏金
装{p}客厅会像办公室么
{p}冷的暖的
{p}能从暖调到冷不
{p}照人脸色发青吗
[everyday.airflow]
卧室15平，{p}行不行
大开间{p}管得过来不
一个屋一台{p}还是一台就够
{p}多少平
大厅里放{p}是不是白搭
多大房子以内{p}好使
{p}是卫生间用的还是客厅用的
[everyday.tyre-width]
{p}能走石子路吗
{p}蹭不蹭车架
{p}几毫米的
细的公路胎还是胖胎，{p}
沙地骑{p}陷不陷
{p}外面还能装挡泥板么
28还是32，{p}
[everyday.seat-height]
坐{p}脚着得了地吗
膝盖不好，{p}会不会太低
75的桌子配{p}合适不
奶奶从{p}上站得起来么
{p}屁股离地几厘米
吧台的还是餐桌的，{p}
一米六坐{p}腿会悬空吗
[everyday.max-temp]
{p}烤披萨够热不
{p}多少度会化
滚油倒{p}里行吗
{p}能上250吗
{p}顶格多少度
{p}多烫都没事？
{p}烤面包能出脆壳不
[everyday.drawers]
袜子放{p}哪，能拉出来的有几格
{p}能拉的有几个
三个娃一人一格，{p}够分不
{p}有没有能抽出来的
{p}几层能拉开
{p}拉开有几层
[everyday.tank]
{p}倒一杯就要加水吗
{p}泡几杯要添水
{p}能开一夜不加水吗
{p}装几升水
用{p}要老往水龙头跑不
熨一筐衣服，{p}中间要不要加水
{p}后面能灌多少
[everyday.remote]
开{p}还得从沙发爬起来吗
隔着房间能指挥{p}不
{p}送那种小按板吗
{p}挂太高，怎么开
爷爷坐椅子上能管{p}么
{p}只能走过去按？
躺着能换{p}的档吗
[everyday.timer]
{p}能到七点自己动不
开着{p}睡着了，它会自己停吗
{p}做好了会叮一声不
下班到家{p}能正好弄好吗
用{p}要盯着表吗
{p}能提前设好等我回来么
{p}能倒计时不
半小时后让{p}停，行吗
[everyday.cordless]
{p}能拿到院子里用不，没插座
用{p}会不会绊线
{p}拖不拖尾巴
停车场没电，{p}能用吗
{p}要一直插着才转？
{p}走哪带哪行不行
[everyday.rechargeable]
{p}是不是老得换五号
{p}没电了是插线还是换新的
{p}用的一次性电池？
{p}用USB能续命吗
{p}没电了咋办
{p}电池能反复用不
[everyday.noise-cancelling]
戴上{p}还听得见室友吗
飞机轰轰声{p}挡得住不
地铁上用{p}安静吗
旁边娃哭，{p}救得了我么
{p}一戴世界清净？
办公室吵，{p}管用不
{p}隔得掉马路声吗
[everyday.touchscreen]
{p}用手指点的吗
{p}是按键还是滑的
{p}像手机那样划么
戴手套{p}有反应吗
{p}有实体按钮不
{p}面上一戳就行？
[everyday.auto-off]
我记性差，{p}忘关会不会着火
开着{p}出门了咋整
{p}没人用会停吗
老人用{p}安全不，老忘关
用{p}睡着了会怎样
{p}到点自己歇吗
{p}烧干了会不会断
[everyday.keep-warm]
老公回来晚，{p}里的饭还热不
{p}里咖啡一个钟头凉不凉
{p}做好了就凉了？
中午做的两点吃，{p}行吗
用{p}还要回锅热么
{p}好了以后一直热乎吗
[everyday.caffeine-free]
睡前喝{p}行不
喝{p}会不会睡不着
怀孕能来点{p}吗
{p}提神不
喝咖啡心慌，{p}能喝么
{p}晚上给孩子喝会不会闹腾
{p}让人兴奋吗
{p}喝了手抖不
[everyday.caffeine]
睡前喝{p}行不
喝{p}会不会睡不着
怀孕能来点{p}吗
{p}提神不
喝咖啡心慌，{p}能喝么
{p}晚上给孩子喝会不会闹腾
{p}让人兴奋吗
{p}喝了手抖不
[everyday.organic]
{p}喷没喷药
{p}上有那个绿叶子标吗
{p}是生态农场出来的不
给宝宝吃{p}放心么，没农药吧
{p}打没打除草剂
{p}是施化肥种的吗
{p}种的时候干净不
[everyday.vegan]
{p}跟动物沾边不
来的客人吃素，能上{p}吗
{p}里没有蛋奶蜂蜜吧
{p}有明胶么
佛系吃斋的能碰{p}吗
{p}百分百植物的？
不吃荤，{p}能吃不
[everyday.gluten-free]
老婆乳糜泻，{p}能吃么
{p}藏没藏面粉
面包不能吃，{p}呢
{p}上有那个划掉麦穗的标吗
吃面就胀，{p}行不
{p}里没小麦大麦吧
不碰麦子的人吃{p}可以吗
[everyday.sugar-free]
血糖高的老人能碰{p}不
{p}伤孩子牙不
{p}是代糖的吗
牙医不让吃甜的，{p}行么
吃{p}血糖会蹿吗
生酮能吃{p}不
减肥能喝{p}吗，怕胖
{p}是零卡那种甜么
[everyday.palm-oil]
买{p}会害红毛猩猩吗
{p}砍雨林了没
{p}用的啥油，是热带那种不
{p}是葵花油还是那个坏油
{p}环保不，毁不毁雨林
女儿抵制毁雨林的东西，{p}中招没
[everyday.added-sugar]
{p}的甜是水果自己的吗
{p}有没有另外放甜的
{p}倒糖浆了没
给宝宝的，{p}加没加甜
{p}纯天然甜？
{p}甜味是不是调出来的
[everyday.contains-alcohol]
吃完{p}能开车吗
戒酒的人能碰{p}不
{p}里掺酒没
清真家庭{p}能用么
{p}小孩能吃吗，会不会醉
{p}抹破皮的地方刺不刺
{p}有乙醇吗
吃头孢能吃{p}不
[everyday.alcohol-free]
吃完{p}能开车吗
戒酒的人能碰{p}不
{p}里掺酒没
清真家庭{p}能用么
{p}小孩能吃吗，会不会醉
{p}抹破皮的地方刺不刺
{p}有乙醇吗
吃头孢能吃{p}不
[everyday.cocoa]
{p}是奶的还是黑的
{p}苦得皱眉吗
百分之多少{p}
孩子吃{p}会不会吐出来
{p}有70没
{p}纯不纯
{p}里豆子多还是糖多
[everyday.intensity]
{p}早上能把我炸醒吗
{p}是不是像刷锅水
满分十分，{p}几分
{p}够劲不
{p}淡的还是重的
婆婆爱喝淡的，{p}会不会太冲
{p}浓到什么程度
[everyday.grind]
家里没磨豆机，{p}能用吗
{p}摩卡壶行么
{p}要不要自己磨
{p}是豆子还是面儿
{p}会堵咖啡机吗
法压壶放{p}成不
{p}粗的细的
{p}买来直接冲？
[everyday.roast]
{p}焦苦的还是果酸的
{p}颜色浅还是黑
{p}炒得老不老
{p}是意式那种炭味不
{p}偏坚果还是偏花香
{p}豆子出油吗
[everyday.brew-time]
{p}几分钟把袋子捞出来
{p}多久会发苦
{p}闷几分钟
赶时间，{p}两分钟能喝不
水烧好了，{p}要放多长时间
{p}忘了十分钟还能喝吗
[everyday.water-temp]
{p}要等水凉点吗
刚开的水冲{p}会烫坏不
{p}几度水
壶调到多少给{p}
80还是100，{p}
开水泡{p}会涩吗
[everyday.fat]
胆固醇高能吃{p}不
{p}腻不腻
{p}吃了长肉吗
全脂还是脱脂，{p}
医生让清淡，{p}行吗
{p}一手油么
{p}油水大不大
[everyday.sugar]
我爸糖尿病想吃{p}，严重不
{p}是不是甜炸弹
{p}相当于几块方糖
{p}齁不齁
孩子吃了{p}会不会疯跑
一百克{p}里多少是甜的
控糖能吃{p}吗，多少克
[everyday.protein]
{p}长肌肉不
练完吃{p}有用吗
{p}每一百克多少，健身的
吃素靠{p}够营养吗
一天要120克，{p}能补多少
{p}顶饱吗，增肌的看看
[everyday.flavour]
{p}一口下去是啥
{p}是草莓还是香草
娃只吃巧克力的，{p}是吗
{p}原味的还是加了啥
{p}果味的坚果味的
{p}是柠檬那款么
{p}舌头上啥感觉，酸的甜的
[everyday.pet-flavour]
猫嘴挑，{p}是鱼的还是鸡的
狗不吃牛肉，{p}是啥肉
{p}腥不腥，鱼做的？
对鸡肉过敏的狗能吃{p}吗
三文鱼还是羊，{p}
{p}什么肉做的
{p}猫会以为自己在吃啥
[everyday.shelf-life]
现在买{p}过年还能吃吗
{p}要赶紧吃完不
{p}几个月坏
{p}会不会很快发霉
一次多买点{p}，糟蹋不糟蹋
{p}放到明年夏天行么
{p}啥时候就得扔了
{p}日期新鲜不，能放多长
[everyday.alcohol]
一杯{p}会趴下吗
{p}几度
{p}喝完能开车不
{p}是小酌的还是放倒人的
奶奶喝{p}会醉么
{p}劲大不大
{p}后劲足不足，百分之几
[everyday.scent]
喷了{p}我闻着像啥
花香还是木头味，{p}
老婆偏头痛，{p}冲不冲，是什么调
{p}打开扑鼻的是什么
{p}是奶奶味还是海边味
{p}甜甜的香草那种吗
闭眼闻{p}猜是什么
{p}薰衣草的吗
[everyday.skin-type]
冬天脸干得掉渣，{p}行不
脑门反光，{p}适合吗
动不动泛红刺痛，能用{p}么
{p}给油的人还是干的人用
{p}会闷痘吗
T区油两颊干，{p}可以不
敏敏肌能冲{p}吗
[everyday.hair-type]
头发炸毛，{p}管用吗
发量少又细，{p}会塌不
自来卷用{p}行么
一到晚上就油，{p}合适不
直的还是卷的用{p}
漂染得像稻草，{p}救得回来吗
{p}给啥样的头用
[everyday.spf]
我白得一晒就红，{p}够不
30还是50，{p}
去三亚抹{p}顶得住吗
滑雪用{p}行么
娃十分钟就晒红，{p}挡得住不
{p}几倍的
{p}通勤的还是军训的
[everyday.refillable]
{p}用完整瓶扔吗
{p}能只买里面的不买瓶子么
{p}有替换袋没
少点塑料，{p}能往里倒新的吗
{p}是一次性的还是能续
{p}有没有替换芯
[everyday.fruit]
{p}是真草莓还是色素
{p}百分之几是果子
{p}里有果粒不，多吗
{p}是糖多还是果多
{p}像奶奶熬的那样实在么
{p}几成是树上长的
[everyday.servings]
周日八个人，一份{p}够不
{p}能盛几碗
{p}能吃几回
{p}够一顿还是好几顿
{p}喂饱几张嘴
六个半大小子，{p}够吃不
{p}能冲几次
[everyday.texture]
{p}要嚼吗
{p}有颗粒没
{p}滑的还是疙疙瘩瘩
奶奶没牙，{p}能吃不
{p}脆不脆
{p}稀的稠的
{p}入口即化吗
[everyday.strength]
用{p}牙龈会出血不
{p}毛硬不硬
软的还是硬的，{p}
牙敏感，{p}会不会刮得慌
{p}捏得动吗
新手用{p}还是老手用，劲大不
[everyday.upper]
{p}能擦鞋油吗
{p}上面透不透气
下雨{p}脚背湿不湿
{p}外面是真牛皮还是假的
{p}是网面的还是皮的
{p}翻毛的？怕脏
{p}包着脚的那层是啥
[everyday.wood]
{p}原来是什么树
{p}是实打实的橡木还是压的纸板
{p}指甲一掐有印不，是松的吗
配我家胡桃桌，{p}搭不
{p}是浅的榉还是深的
{p}是不是刨花板贴皮
{p}砍的啥做的
[everyday.bag-material]
{p}真牛皮？
{p}容易刮花吗，外头是啥
帆布的还是塑料感的，{p}
吃素的人能背{p}不
塞满了{p}会撕吗
擦{p}用皮油还是肥皂
{p}是回收瓶子做的么
[everyday.metal]
戴{p}手指会不会发绿
{p}真金的吗
镍过敏能戴{p}不
{p}一个月变黑么
{p}里面有925没
真银还是银色的，{p}
{p}几K
{p}镀的还是实心的
[everyday.stone]
{p}上亮晶晶的是钻吗
{p}镶了什么
真宝还是玻璃，{p}
{p}那颗紫的是啥
{p}是素的还是带石头
{p}珍珠真的假的
二月生日，{p}上是紫水晶不
[everyday.fit]
穿{p}遮肚子不
{p}贴不贴身
里面想套毛衣，{p}有富余吗
{p}瘦的还是宽的
{p}像麻袋吗
穿{p}露肚脐不
{p}上身啥效果
[everyday.season]
七月穿{p}热死吗
下雪天能穿{p}不
{p}啥时候拿出来穿
一年到头都能用{p}吗
现在买{p}能穿，还是等秋天
八月去海南带{p}合适么
{p}是过冬的不
[everyday.gender]
{p}我能偷穿老公的吗
{p}是他的还是她的
我弟用{p}会不会怪
送侄子，{p}娘不娘
{p}情侣都能用么
{p}在男装那边找吗
{p}爷们儿用的？
[everyday.foldable]
屋子小，{p}用完能变没不
{p}能塞门后面吗
{p}是不是一直那么大个
{p}能放平塞床底么
坐火车{p}能变小点不
{p}能收拢吗
[everyday.adjustable]
老婆一米六我一米九，{p}都能用吗
{p}能跟着孩子长吗
{p}是不是固定死的
{p}能松一点不
{p}就一个档位？
{p}有旋钮或带子能改不
高矮不一样的人都能用{p}么
[everyday.dishwasher]
我死也不洗碗，{p}行不
{p}放上层行吗
高温程序会毁了{p}么
用{p}每晚要戴手套刷？
{p}能跟叉子一块扔机器里不
{p}只能手洗？
[everyday.induction]
新家是那种黑玻璃的灶，{p}热得起来不
{p}底下吸磁铁吗
{p}只能明火？
我那个灶会不会不认{p}
{p}放美的的那个炉子上行不
为了新灶要不要换锅，{p}能接着用吗
[everyday.oven-safe]
煎完直接进去烤，{p}受得了不
{p}手柄会化吗
拿{p}烤千层面行么
{p}只能灶上用？
热的时候{p}会裂不
空炸锅里放{p}行吗
200度转半小时，{p}没事吧
[everyday.insulation]
{p}里头有鹅没
{p}塞的是什么
毛毛过敏，{p}能用不
{p}鼓鼓的靠啥
绒的还是棉的，{p}
两层中间夹的啥，{p}
{p}湿了会结块么，里面是啥
[everyday.frame]
冬天骑{p}会锈吗
碳的还是铝的，{p}
磁铁吸得住{p}的大梁不
{p}的管子什么做的
{p}是老铁家伙还是高级货
{p}骨架啥的
[everyday.fuel]
{p}喂它吃啥
{p}要买气罐不
烧炭还是插电，{p}
阳台禁明火，{p}能用么
{p}靠什么点着
{p}要去加油站吗
{p}烧柴火行不
[everyday.language]
德国媳妇看不懂英文，{p}能看么
我只会西班牙文，{p}行不
{p}原版还是翻译的
看{p}要查字典吗
{p}是写给中国人看的不
老师要求法文的，{p}可以吗
{p}是哪国话
[everyday.level]
手残党能玩{p}吗
{p}是给小白的不
玩了十年的人用{p}会不会无聊
得多厉害才能上{p}
零基础，{p}行不行
我妈刚学，{p}难不难
{p}能从新手用到高手么
[everyday.breed-size]
我家吉娃娃，{p}会不会太大
大丹犬能用{p}不
{p}是小狗的还是大狗的
我家猫十八斤，{p}塞得下么
拉布拉多用{p}行吗
柯基，{p}合适不
{p}给多大的毛孩子
[everyday.light-need]
卫生间没窗，{p}能活不
南阳台{p}会晒糊吗
沙发后面黑乎乎，{p}行么
{p}放哪，贴着窗户？
{p}爱晒太阳不
树荫底下种{p}高兴吗
{p}放门厅还是窗台
[everyday.watering]
出门俩礼拜，{p}会死吗
{p}多久伺候一回
天天喝还是想起来才喝，{p}
我老浇死，{p}到底要多少次
{p}是仙人掌那种吗
{p}几天喝一次
懒人养{p}行不
[everyday.closure]
手关节不好，{p}怎么穿上
四岁娃自己扣得上{p}不
拉链还是按扣，{p}
{p}套头的吗
东西会从{p}掉出来不，怎么合上
{p}要系吗
{p}魔术贴的？
[everyday.firmness]
{p}是棉花糖还是木板
侧睡，{p}会硌肩膀吗
{p}塌不塌
腰突睡{p}行不
我胖，{p}会不会像吊床
{p}躺下去陷多少
{p}偏硬偏软
[everyday.assembly]
{p}会让我骂一晚上吗
{p}到手就能用？
{p}是不是一堆螺丝
老太太一个人弄得起{p}吗
{p}要借电钻不
{p}师傅上门弄还是自己来
{p}开箱就好还是要折腾
[everyday.lens]
{p}能去水面反光不
{p}见太阳自己变黑吗
别人看得见我眼睛吗，戴{p}
{p}反光镜那种还是透的
开车夕阳刺眼，{p}管用不
钓鱼看水下，{p}行么
{p}那两片是啥
[everyday.movement]
{p}要上弦吗
一礼拜不戴{p}会停不
{p}里面有电池吗，还是机械的
{p}晒太阳就走？
{p}秒针是扫的还是跳的
{p}里头靠啥走
[everyday.tip]
{p}写出来粗还是细
记小字用{p}行吗
0.5还是0.7，{p}
{p}刮纸不
左撇子用{p}，粗的细的
{p}是头发丝还是马克笔
[everyday.paper]
{p}能画画吗，有没有线
{p}有点点不
写数学作业{p}行么
{p}里面是空的吗
写字老歪，{p}有格子没
横的方的还是啥都没有，{p}
[everyday.author]
{p}封面上谁的名字
{p}谁的大作
{p}跟她上一本同一个人不
{p}出自谁手
{p}是林舒妍的吗
这么好看，{p}谁编的
[everyday.strings]
{p}是12的那种吗
{p}是尼龙还是钢的，几根
我得调几根音，{p}
四根六根，{p}
弹{p}割手不，上的什么
{p}配的啥线
[everyday.features]
{p}开箱还有啥
{p}要另买包吗
{p}有备用件给不
{p}就光一个还是带零碎
用{p}还缺啥要买的
螺丝给配吗，{p}
拍{p}桌上能摆出来几样
[everyday.removable-cover]
{p}洒了红酒完蛋吗，能扒下来不
狗流口水，{p}哪部分能取下洗
{p}是缝死的还是拉链的
{p}能脱衣服不
洗{p}得整个洗？
{p}外皮能剥下来么
[everyday.breathable]
穿{p}会馊吗
后背会不会湿透，{p}
{p}闷得像塑料袋不
{p}进风吗
爬坡穿{p}里面湿不湿
半夜潮热，{p}行么
夏天{p}黏不黏
[everyday.battery-included]
{p}拆开就能响还是要先去买五号
{p}里面是空的吗，要装啥
生日当天娃能直接玩{p}不
{p}要不要顺手买几节七号
{p}给不给配电
{p}到手没电能用吗
[everyday.fair-trade]
{p}农民拿到钱了没
买{p}钱进了谁兜里
{p}有没有剥削人
{p}是良心货不
{p}有没有用童工
{p}有那个小人举手的标么
[everyday.dimmable]
看电影{p}能暗一点不
{p}只有开和关？
晚上太刺眼，{p}能柔点吗
配我墙上那个旋钮，{p}行么
{p}能当烛光那样不
{p}亮暗能变吗
[everyday.oscillating]
{p}只吹我一个还是大家都有风
{p}会转脑袋吗
{p}一直对着一边？
两边都坐了人，{p}都照顾到不
{p}左右摆不摆
{p}能扫一圈么
[everyday.lid]
{p}上面是敞着的吗
{p}放冰箱能盖上不
用{p}还要蒙保鲜膜？
开车{p}里的汤会不会晃出来
苍蝇多，{p}能合上不
{p}拿啥罩着
[everyday.lockable]
弟弟老翻东西，{p}防得住不
小孩啥都开，{p}能扣死吗
保姆在家，{p}放贵重的安全么
{p}能挂挂锁不
{p}谁都能打开？
{p}防贼吗
[everyday.padded]
背{p}勒肩膀不
电脑老磕碰，{p}护得住吗
{p}硌骨头么
{p}里头有海绵没
坐{p}屁股疼不
{p}厚实不，缓冲行吗
[everyday.tubeless]
{p}还要内胎吗
{p}能灌补胎液不
路上全是刺，{p}能不装内胎么
{p}自己能封住气吗
{p}是内胎的还是灌液的
{p}扎了钉还能骑吗，不用内胎那种？
[everyday.bpa-free]
{p}是有毒塑料吗
宝宝喝奶用{p}放心不
{p}泡水里会出东西么
装热水喝，{p}安全吗
塑料里那个激素玩意，{p}有没有
儿科医生会同意用{p}不
[everyday.stackable]
几个{p}能摞成塔不
聚会完了十个{p}咋收
柜子小，{p}能一个套一个吗
买六个{p}能叠罗汉么
{p}摞高了倒不倒
{p}一个压一个放行不
[everyday.hypoallergenic]
啥都起疹子，{p}行不
尘螨打喷嚏，用{p}好点吗
耳朵一碰镍就烂，{p}能戴么
湿疹用{p}会加重不
儿子哮喘，{p}没事吧
{p}敏感的人能用吗
[everyday.reusable]
{p}用一次就扔？
{p}下礼拜还能用不
少扔垃圾，{p}能一直用吗
{p}洗洗接着用行么
{p}能用几次，就一回？
{p}是抛的还是留的
[everyday.pockets]
穿{p}手机放哪
{p}能揣钥匙不
手冷，{p}能插手吗
女装老是没地方放东西，{p}有吗
遛狗带零食塞{p}哪
穿{p}要不要背包
{p}里头有小格子没
[everyday.fragrance-free]
闻味就头疼，{p}行吗
{p}有没有怪味
{p}香不香，鼻子受不了
宝宝不能碰香的，{p}纯吗
抹{p}会像花店么
{p}味儿大不大
[everyday.wall-mount]
地上没地方，{p}能上去吗
{p}能打钉子固定砖上不
{p}非得搁在东西上？
{p}背后有孔么
{p}是挂的还是立的
床头上方能拧{p}吗
[everyday.valve]
打气给{p}用哪种筒
汽车气泵能打{p}不
粗的细的，{p}那个嘴
法式美式，{p}
给{p}充气要买啥转接
{p}那头是不是带小螺帽
[everyday.finish]
上了{p}会像迪斯科球吗
哑的还是反光的，{p}
{p}留指印不
{p}是水光还是粉雾
{p}闪不闪
[everyday.shade]
皮肤白用{p}好看吗
{p}偏红偏粉
黄黑皮能冲{p}不
{p}是大张旗鼓还是若有若无
裸的还是樱桃的，{p}
{p}涂上嘴啥样
{p}显气色吗，几号
[everyday.shape]
{p}能放墙角吗
圆的方的，{p}
{p}有尖角没，家里有娃
圆脸戴{p}行不
方洞塞得进{p}么
{p}画出来啥样
{p}是蛋是盒是球
[everyday.pattern]
{p}花不花
{p}上面有花没
配格子衬衫，{p}打架吗
{p}印了啥还是素的
条纹显胖，{p}有没有
{p}画的啥
波点条纹还是啥都没，{p}
[everyday.sleeves]
穿{p}纹身露不露
{p}胳膊冷不冷
到胳膊肘还是手腕，{p}
{p}外头要不要套开衫
进庙穿{p}行不，遮肩吗
{p}露胳肢窝吗
[everyday.discipline]
{p}拿来干啥的
抱石馆还是大岩壁，{p}
野雪能用{p}不
只在馆里爬，{p}适合我么
拿{p}上雪山行吗
{p}是玩哪样的
[everyday.house-stock]
{p}快没了吗
明天要二十个{p}，有不
{p}要抢吗
{p}架上还剩几个
我们队15个人都要{p}，够不
{p}是尾货了？
{p}有没有30件
{p}货多吗
[everyday.house-shipping]
周六前{p}到得了吗
下周生日，现在拍{p}晚了不
现在下单{p}啥时候交给快递
{p}等几天还是几周
急用{p}，你们快不快
{p}现货还是现做
{p}今天能出吗
亲，{p}多久能走
[everyday.house-returns]
老婆不喜欢{p}咋办
{p}不好用能还给你们不
买了{p}就砸手里了？
{p}能试几天
送人的{p}，过完年还能换么
反悔了，{p}来得及吗
{p}七天无理由不
[everyday.house-warranty]
{p}挂了谁修
{p}你们认几年
明年{p}散架了管不管
一年半坏了，{p}咋整
{p}能安心用几年
{p}坏了给换新吗，到啥时候
[everyday.house-minimum]
{p}卖一个不
我就要一个{p}，行吗
{p}得拿一整箱？
先拿个{p}样品可以么
小咖啡店，{p}最少拿多少
{p}只批发不零售？
{p}几件起
[everyday.house-package]
快递小哥搬{p}会骂吗
连盒子带泡沫，{p}多少
填运单{p}写几公斤
我妈要搬{p}的箱子上楼，重吗
算邮费用，{p}打包好多少克
从驿站抱{p}回家累不累，带箱子
[everyday.house-depth]
{p}从墙往外伸多少
{p}会把过道堵了不
从前到后{p}几公分
架子才30，{p}会探出来吗
门后放{p}，门还开得开么
{p}往里多少
[everyday.house-discount]
{p}能省点不
{p}便宜了多少
{p}在搞活动吗，几折
买{p}是不是原价
{p}砍了百分之几
{p}现在有没有羊毛薅
双十一{p}降多少
[everyday.house-bluetooth]
手机放歌能隔空传到{p}吗
手机搜得到{p}不
{p}能跟耳机配对么
{p}要插线还是空中就能连
{p}能无线连手机不
我手机跟{p}中间要线不
[everyday.house-app]
用{p}要下载东西么
老人机没有智能的，{p}能使吗
手机上能控制{p}不
{p}又要注册账号吗
用{p}离得了手机么
奶奶的按键手机能管{p}吗
[everyday.house-left]
我是左手，{p}别扭不
闺女用左手写字，{p}合适吗
{p}只有右手能用？
哪只手都能使{p}么
左撇子友好吗，{p}
剪刀我左手用着疼，{p}呢
[everyday.house-gift-box]
{p}到手能直接送人不
{p}还要我自己包吗
{p}是普通纸箱还是好看的盒
送领导，{p}包装体面么
拿{p}当礼物寒碜吗
{p}带蝴蝶结那种盒不
[everyday.house-handmade]
{p}是人做的还是机器压的
{p}个个都不一样吗
{p}流水线出来的？
{p}背后有老师傅没
{p}是作坊一件件做的吗
{p}是巧手做的还是机子出的
[everyday.house-used]
{p}别人用过没
我是{p}第一个主人吗
{p}全新没拆封的？
{p}有没有前任留下的划痕
{p}是退回来修过的不
{p}有没有历史
[everyday.house-plastic]
{p}环保不，会不会污染大海
{p}只有木头玻璃，还是也有那种烂不掉的
想零垃圾生活，{p}合适吗
{p}里有石油做的东西没
{p}埋土里能烂不
我姐只买木头铁的，{p}她能要不
[everyday.house-engraving]
能在{p}上弄奶奶名字吗
结婚送的，日期能弄{p}上不
{p}能写句话么
{p}能定制名字不
{p}只能是空白的？
{p}上写"给小明"，能做吗
[everyday.house-assembly]
{p}是一箱零件吗
{p}要螺丝刀不
{p}整个送来还是拆开的
{p}到了还得我动手么
收到{p}要在地上拼半天吗
{p}要拧一小时螺丝吗
[everyday.house-kids]
娃摸{p}会伤到么
{p}得放高处吗
孙子天天在家，放{p}担心不
两岁的在，{p}随便放行吗
{p}小手抓了危险不
{p}会不会夹到割到小手
[everyday.house-local]
{p}是咱附近做的吗
{p}是本乡本土的还是船运来的
买{p}算支持家乡不
{p}是集装箱运来的？
本地师傅做的吗，{p}
{p}跑了多远才到你们店，不远吧
[everyday.house-subscription]
{p}是不是要一直交钱
{p}付一次就完事了？
{p}每月扣卡不
买完{p}还有隐藏收费么
不续费{p}就废了吗
{p}买断的还是月月付
[everyday.house-logo]
穿{p}像活广告不
{p}有没有个大勾勾
{p}低调吗，没印大字吧
老远看得出{p}谁家的不
{p}有没有明晃晃的标
{p}正面有没有大字母
[everyday.house-cable]
{p}要自己找线吗
盒里有线给{p}插不
{p}到手就能插上？
{p}送不送充电那根
{p}光秃秃没线是吧
拿啥插{p}，里面有没有
[everyday.house-percussion]
砖墙{p}打得进吗
{p}边转边锤不
水泥顶，{p}行不行
{p}只能钻木头？
{p}有锤的模式么
{p}光转还是带捶的
[everyday.companion-load]
我一百二十公斤，用{p}会不会太沉
{p}多胖的人能用
{p}到多少就吃不住
{p}最多能担多少
体重多大不能用{p}
胖墩坐{p}，上限多少
[everyday.companion-coverage]
卧室四面墙，一桶{p}够吗
一升{p}能弄多大面
二十平，{p}要买多少
{p}经用不，能铺多开
{p}每升几平
[everyday.companion-battery-type]
去小卖部给{p}买哪种电池
五号七号，{p}
{p}装粗的还是细的
{p}后盖里塞什么
{p}用纽扣的那种吗
[everyday.companion-opened]
周一开的{p}，现在还行吗
{p}拆了封还有几天
{p}开了要快点用完不
开过的{p}放冰箱能放多久
一次只用一点，剩下的{p}会坏吗
昨天拆的{p}，啥时候该扔
[everyday.companion-standby]
{p}扔抽屉一周会没电不
不碰它，{p}能挺多久
{p}自己会跑电吗
车里放几周，{p}还能开么
{p}开着不用能撑多久
出去玩两周回来{p}还有电不
[everyday.companion-cups]
公婆来，{p}能倒六份不
{p}一次几杯
{p}是一个人喝还是全办公室喝
{p}一下能出几杯浓缩
同时几个人喝得上，用{p}
八个人读书会，{p}一轮够不
[everyday.companion-gross]
{p}连纸箱多少公斤
{p}到门口那一坨多重
{p}打好包几斤
寄{p}单子上写多少kg
{p}那个箱子我搬得动不
快递按公斤收，{p}连盒多少
[everyday.companion-ip]
{p}防水防尘那两个数字是啥
IP几，{p}
44还是67，{p}
灰尘水柱，{p}封得多严
{p}防溅是哪个级
[everyday.companion-inside]
{p}里面最大能塞多大的
不看外面，{p}肚子里多大
A4夹子能平放进{p}不
{p}里头净空多少
鞋盒放得进{p}么，内部尺码
[everyday.companion-footprint]
{p}要吃掉多少地面
阳台小，{p}占几平
{p}要多大一块地
地上几平米，{p}
摆了{p}地上还剩多少
[everyday.companion-spare]
{p}坏个小件能修还是只能扔
旋钮丢了，{p}有得配吗
你们卖{p}的零碎不
{p}的圈老化了能单买么
{p}修得了不，零件有没有
[figures.ofTwo]
选不出来，{p}和{q}到底哪个{more}
老婆要{p}我要{q}，哪个{more}
{p} {q} 哪个{more}
{p}摆{q}旁边，哪个{more}
看中了{p}，也看中了{q}，哪个{more}呢
帮忙拿个主意，{p}{q}哪个{more}
就剩{p}跟{q}了，哪个{more}
{p}对{q}，谁{more}
是{p}{more}还是{q}{more}
朋友推荐{p}，我喜欢{q}，哪个{more}一些
亲，{p}和{q}哪一个{more}呀
{p}或者{q}，只要{more}的那个，是哪个
我只关心哪个{more}，{p}还是{q}
{p}{q}长得一样，哪个{more}
比一比{p}和{q}，看谁{more}
{p}跟{q}二选一，哪个{more}
要说哪个{more}，{p}呢还是{q}呢
{p}和{q}放一块，{more}的是？
[figures.ofGoods]
不懂{np}，哪个{most}
店里{np}那么多，{most}的是哪款
我就要{most}的那个{np}
有没有{most}的{np}，是哪个
{np}排排看，谁{most}
老板问哪款{np}{most}
给我找{most}的{np}
所有{np}里头哪一个{most}
{np}要买就买{most}的，哪个
亲，{np}哪款{most}呀
{np}太多眼花，哪个{most}啊
你家{np}数哪个{most}
说到{np}，{most}的叫啥
{most}的{np}来一个
想给儿子买{most}的{np}，哪款
{np}当中{most}的给我看看
[figures.ofList]
那么多，到底哪个{most}
嗯，{most}的是哪一个
你列的这些谁{most}
行吧，那哪个{most}
就要{most}的那个
直接说哪个{most}
等等，哪个{most}
挑{most}的给我
上面几款里哪款{most}
刚给我看的，哪个{most}
这堆里{most}的呢
要是只能选一个，哪个{most}
[figures.whichOfValues]
{pair}……哪个{more}啊
帮看下{pair}哪个{more}
纠结死了，{pair}，哪个{more}
{pair}，到底谁{more}
我妈问{pair}哪个{more}
说真的，{pair}哪个{more}
{pair}选一个，哪个{more}
哪个{more}，{pair}
[figures.ofValues]
{v}那款{good}还是{w}那款
{good}，{v}的还是{w}的
要么{v}的{good}要么{w}的
那个{v}的{good}跟{w}的
{good}里{v}的和{w}的
[denials.withoutThing]
,千万别有{field}
,带{field}我就退货
,{field}我受不了
,求求别给我{field}
,有{field}的一律不看
,{field}免了
,{field}拜拜
,最烦{field}
,没{field}就行
,上次有{field}烦死了
,{field}:不要
,老人不会用{field},别有
,只要没有{field}
,{field}用不着
,拒绝{field}
<零{field}的
<去掉{field}的
,{field}绝对不行
,{field}pass
,我说了不要{field}
,有{field}的直接划走
,{field}达咩
[denials.notTrait]
,只要不是{field}的
,{field}的pass
,千万别是{field}的
,{field}的受够了
,{field}的用不了
,拒绝{field}的
,{field}的别给我看
,是{field}的就不考虑
,除{field}的都行
,{field}的免谈
,{field}的一律不要
,我不喜欢{field}的
,求别是{field}的
,{field}的直接略过
[contexts.aside]
,闺女{some}岁,挑剔得很
,同事有{some}个
,搬来{few}年了
,家住{few}楼
,离商场{some}公里
,桌上要坐{some}个人
,聚会还有{few}天
,院子长{some}米
,跟{few}个人合租
,我家金毛{some}公斤
,店里一天{many}个客人
,路上要{some}分钟
,老公{tall}厘米,得考虑进去
<给{tall}厘米的人用的
,泳池{many}立方
,已经弄坏{few}个了
,火车要坐{few}小时
,家里{few}只猫
,房间{some}平
,看了{some}条评论还是懵
,还有{some}天结婚
,过{few}年就退休
,旧的用{few}年坏了
,去国外{few}周
,一天站{some}小时
,今天逛了{few}家店了
,我妈念叨{few}周了
,还有{few}天发工资
,问了{few}个朋友都不知道
,我哥有{few}个了
,火车还有{some}分钟开
,都问第{few}遍了
,开着{some}个网页在挑
,群里吵了{few}天
,住{few}单元,快递知道
`,
};
