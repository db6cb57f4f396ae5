export const text = `
[dialogue.whichOf]
hang on, is one of those {value} by any chance?
my wife insists on {value}, so which of those would do?
if I said it had to be {value}, which would you point me to?
{value}, which one was that again
I only care about {value}, so which of these
don't need the rest, just whichever are {value}
let's throw out everything that isn't {value}
right, strike the ones that aren't {value}
which among the lot you showed me qualifies as {value}
would any of those count as {value}?
I spotted something {value} in there, which was it
didn't I see a {value} one up there somewhere
wasn't there a {value} one in that list
out of that bunch, who's {value}
can you tell me which are {value}, my eyes aren't what they were
grandma wants {value}. which of those is?
{value} from that list pls
of those {value} only
filter: {value}
filter these by {value}
these, but {value} only
from the above, {value}
sift out the {value} ones for me would you
could you kindly point out the {value} one(s)?
kindly tell which of these is in {value} only
is there so much as one {value} among them?
none of those happen to be {value}, do they?
please say at least one of them is {value}
surely one of these must be {value}
I take it some of those are {value}?
how do I tell which ones are {value}?
it doesn't say which are {value}
I can't make out from your list which is {value}
you haven't said which of them are {value}
whittle these down to {value}
reduce that list to the {value} ones
leave me only {value} ones on the list
keep {value}, bin the others
hide all but the {value} ones
the {value} ones of those, if any
if any of them is {value}, show me that
so if I wanted {value} I'd have to take which one?
what's {value} out of all that?
anything {value} in what you just sent?
what you've just shown me, is any of it {value}?
er, and {value}... which of them?
hmm the {value} ones, can you single those out
let me see those again but just the {value} ones
customer here wants {value}, which of these do I hand over
it's for the office and must be {value}, which of these fit
the boss said {value}. which of those then?
mummy said it has to be {value}, which one is it?
any {value} amongst that lot?
whichever of these come {value}, show them to me
which ones would you say are {value}?
I need to know about these: which are {value}
narrow those down, {value} please
now of those six or whatever it was, {value}?
{value}: which of the above?
is {value} to be found among these?
does the list have a {value} one on it
tell me which ones there are {value}
point me at the {value} one
sort me the {value} ones from that
[dialogue.whichHas]
hold on, is one of those {having}?
I really need it {having}, so which of those?
what I'm after is one {having}, which of these would that be
if it has to be {having}, which do I take
out of that lot, who's {having}
which ones in your list happen to be {having}
didn't you have one {having} in there
wasn't one of them {having}?
I'm only interested in those {having}, sort them out for me
throw out all that aren't {having}
only one thing matters to me: {having}. which of these?
{having}, of these
{having}, any of the above?
from the above: {having}
filter these: {having}
these but {having}
could you kindly tell me which ones are {having}?
would any of these be {having}?
is there a single one {having} among them
surely some of those come {having}
please tell me at least one is {having}
none of them {having} then?
I take it not all of them are {having}, which ones are?
it doesn't say which ones are {having}
I can't tell from the list which are {having}
whittle it down to those {having}
let me see those again, just the ones {having}
hide the others, leave me the ones {having}
keep those {having}, lose the rest
which of your suggestions is {having}
of what you've shown me, anything {having}?
any {having} in that lot
do you see one {having} in that list
er, {having}... which one would that be
hubby wants one {having}, which of these fits
my daughter won't take it unless it's {having}, which of those
at my age I want one {having}, which is it
my customer asks for one {having}, which of these do I give her
for the office it must be {having}, which of those can we take
you mentioned a few, which are {having}?
single out the ones {having}
pick out whatever's {having}
point me to the one {having}
so the ones {having} would be...?
and the ones {having} are which?
the ones {having}, where are they in the list
in that list, what's {having}
is even one of these {having}?
what if I want one {having}, which of those is left?
narrow those to {having}
show those {having} only
just {having} ones from those, thanks
sort these by who's {having}, I mean show me just those
which would I go for if I wanted it {having}
kindly show only those {having}
ones {having}?
are there ones {having} in what you listed?
now which one of these was {having}
does that list include any {having}?
[dialogue.whichInStock]
which of those could actually be mine this week?
which of them have you actually got on the shelf
are those all available? show me just the ones that are
I can't wait, which of these do you have right now
no use showing me stuff you haven't got, which of these do you have
don't tease me, which of those can I really order
which could you send out straight away
what can I actually buy from that list
who of those is available
the in stock ones of those
in stock?
in stock from the above
filter these: in stock
available only pls
only what you can deliver out of those
hide whatever's gone
hide the unavailable ones
leave off anything I can't have
bin the ones you've run out of
keep just the ones that are there
so which ones are there to be had?
which are still going
which haven't gone yet?
which of them still exist in your warehouse
are some of these still to be had? which?
before I fall in love with one: which are in stock
I need it by the weekend so which of those are on hand
of that lot, what's on hand
what have you physically got out of those?
any of them ready to go?
which of these are ready to go out the door
which of those are ready to dispatch
which are up for grabs
could you tell me which of these I'm able to order at present?
kindly confirm which of those are readily available
are any of those not sold out
I suppose half of those are gone, which are left?
are all of them in? if not, which are
which ones aren't gone
which of these do you currently stock
whats available of those
of those, stock please
stock check on these, only show what's there
can I see the list again without the sold-out ones
let me see only what's available out of those
my client wants one today, which of those have we got
what's in the shop right now of these?
if I came round right now, which of these would you have
if I order now, which of those do I get
which would I not have to wait for
which one won't keep me waiting for a restock
which of those are buyable
which can be bought today
which can you do me right now
only interested if you've got it. so which of those?
strike the out-of-stock ones from that
the ones still left, please
whatever's still there, show me that
what remains of those?
[dialogue.andBound]
wait, I should have said: {bound}
oh, forgot to mention, {bound}
thinking about it, {bound}
nice ones. {bound} though?
lovely, only {bound} would be better
right. and now the same {bound}
the missus says {bound}
my dad will only pay for it {bound}
pocket money won't stretch: {bound}?
our budget has been fixed now: {bound}
accounts just told me {bound}
ouch. {bound}?
yikes, can we try {bound}
blimey. {bound}, is there anything?
you're joking, surely something {bound}
ok I looked at my account, {bound}
could we say {bound}
let's stay {bound}
let's keep it {bound}
and if I insist on {bound}?
would there be any {bound}?
show me the ones {bound}
those {bound}
filter {bound}
add a filter, {bound}
price filter: {bound}
{bound} pls
{bound}, that's important
{bound}, same thing otherwise
{bound} instead
same list, {bound}
same again {bound}
what's left {bound}
which of that kind do you do {bound}
can I get it {bound}?
can I get that sort of thing {bound}
do these come {bound}?
is there a version {bound}
isn't there anything {bound}
you wouldn't have one {bound}, would you?
nothing {bound}?
I suppose {bound} is out of the question?
let's be realistic, {bound}
hmm hmm. and {bound}?
er, {bound}, does that exist
sorry, I meant {bound}
sorry to be a pain, could you do {bound}
kindly show {bound} only
would you be so good as to show me ones {bound}
now imagine {bound}, what do you have
suppose I said {bound}
if it were {bound}, what could I choose from?
only if it's {bound}
one more condition: {bound}
small correction, {bound}
change of plan: {bound}
actually {bound}
rather {bound}
the client says {bound}
whatever, just {bound}
same but make it {bound}
try again with {bound}
and what have we got {bound}
anything like that {bound}
leave it at {bound}
[dialogue.andValue]
hmm, my sister prefers {value}, got that?
could I see {value} as well
show me {value} instead
do those exist in {value}
does this sort of thing exist in {value}?
is {value} an option
is {value} possible?
would {value} be a possibility?
I was rather thinking of {value}
I'd rather go {value}
nah, {value}
oh wait, {value}
I should have said {value}
forgot to say: {value}
sorry, I meant {value}
sorry, {value} I mean
and suppose I wanted {value}?
if I asked for {value}, what would you have
my kid only likes {value}
mum says {value} is better
the wife wants {value}
it's got to be {value}, otherwise she won't use it
we have everything else in {value}, so {value} please
it should match the rest, which is {value}
client wants {value} now
boss changed his mind, {value}
{value} only pls
{value} instead
{value}, same thing otherwise
same search, {value}
same thing but in {value}
same again in {value}
let's try {value}
try {value}
switch it to {value}
now {value}
what have you got in {value}
what do you have {value}
you wouldn't have that in {value}, would you?
don't you do {value}?
isn't there a {value} one
no {value}?
nothing in {value}?
I don't see any {value}
where are the {value} ones
how about one in {value}
kindly show in {value}
would you be so kind as to show me {value} ones
anything {value}?
any chance of {value}?
I fancy {value}
{value} would go better with what I've got
on second thoughts {value}
hmm, {value} maybe?
er... {value}?
what if it's {value}
please {value}
I've decided on {value}
my heart's set on {value}
do you sell these {value}
{value}, do you have that too?
ooh and {value}?
give me {value}
could that be {value}
must be {value}
must be {value}, sorry
all in {value} please
are these available in {value}?
do they make it in {value}
who makes one in {value}
can I have that but {value}
[dialogue.andHas]
hang on, they need to be {having}
oh, forgot to say: {having}
I should have mentioned it, {having}
one more wish: {having}
one more thing, {having}
another condition: {having}
would there be one {having}?
is there one {having}
isn't there one {having}?
aren't there any {having}
don't you do any {having}
nothing {having}?
you wouldn't have one {having}, would you
could I see the ones {having}
add filter: {having}
{having} pls
{having}, if that exists
{having}, same thing otherwise
{having} is a must
only {having}
same list but {having}
same search, {having}
same again {having}
same sort of thing {having}
my wife wants it {having}
with the kids around it had better be {having}
gran can only manage one {having}
the client wants it {having}
boss says {having}
for work I need one {having}
I'd be happier with one {having}
I'd prefer one {having}
I'd rather have them {having}
what I'd really like is one {having}
preferably {having}
best would be {having}
hmm, one {having} maybe?
er, is it possible {having}
do they come {having}
do these exist {having}
does such a thing exist {having}
anything {having}?
anything like that {having}
and which would you have {having}?
what do you have {having}
what's there {having}
what if I want one {having}
if it had to be {having}, what's on offer?
suppose I need it {having}
kindly show ones {having}
would you be so kind as to show those {having}
actually {having} would be better
on second thoughts {having}
sorry, I meant {having}
can I get one {having}
can you do {having}?
give me ones {having}
show me some {having}
got any {having}?
have you any {having}
find me one {having}
it must be {having}, I'm afraid
[dialogue.andBrand]
my brother swears by {brand}, got theirs?
I've always had {brand}, show me theirs
had {brand} before and was happy, so those
I trust {brand} more
I'd feel safer with {brand}
we only buy {brand} at work
company policy is {brand}, sorry
gran only trusts {brand}
the client insists on {brand}
has to be {brand}
it's got to be {brand}
{brand} or nothing
{brand} pls
{brand} only pls
{brand} instead
{brand}, same thing otherwise
brand {brand}
brand: {brand}
filter brand {brand}
filter by {brand}
make: {brand}
{brand} ones
the {brand} ones, show me those
let me see {brand}
let me see what {brand} has
let's see {brand} instead
what does {brand} have in that line
what's {brand} got?
does {brand} make those?
does {brand} do one
does {brand} do anything like that
isn't there one from {brand}
don't you stock {brand}
don't you do {brand}?
you wouldn't have {brand}, would you?
nothing by {brand}?
no {brand}?
where's {brand}
where are the {brand} ones
I don't see {brand} in there
and if it's {brand}?
and if I insist on {brand}
suppose I wanted {brand}
what if I stick with {brand}
is there a {brand} one
is there a {brand} version
could you show me {brand} instead
kindly show {brand} make only
would you have that from {brand} perhaps
I'd rather have {brand}
rather {brand}
I was hoping for {brand}
I fancy something by {brand}
oh, I should have said {brand}
forgot to say, {brand}
sorry, {brand} I mean
er... {brand}?
hmm, do {brand} make any
same thing made by {brand}
same list, {brand}
now {brand}
try {brand}
give me {brand}
narrow that to {brand}
stick to {brand}
keep it {brand}
anything with {brand} on the label?
who needs the others, {brand} please
[dialogue.andGoods]
brilliant. now I also need {goods}
ok that's sorted, next {goods}
right, next up {goods}
next: {goods}
next, {a good}
now the same thing with {goods}
do that again for {goods}
repeat for {goods}
repeat that with {goods}
rerun with {goods}
same filter, {goods}
same filters but {goods}
same conditions, {goods} this time
same deal for {goods}
same again, {goods}
{goods} likewise?
{goods}, same thing
{goods} instead
{goods} pls, same as before
{goods}, do you have those as well
{goods} as well?
likewise {goods}
ditto {goods}
and as for {goods}?
and when it comes to {goods}
and what have you got in {goods}
and how does it look for {goods}
how's it looking with {goods}
what would that look like for {goods}
what would I get if I asked for {goods}
what if it was {goods}
what if I took {a good} instead
suppose I wanted {goods} instead
I might be better off with {a good}, what have you got
maybe {a good} would be smarter
hmm, maybe {goods} instead
er, or {goods}?
or {goods}?
or {a good}?
or rather {a good}
then {goods}
then let's look at {goods}
let's move on to {goods}
moving on: {goods}
let's try {goods}
let me see {goods} then
let me see {goods} too
could you show me {goods} too
could I see the {goods} as well
would you do the same for {goods}?
kindly do same for {goods}
my sister needs {a good} as well, on the same terms
my mate's after {a good}, same sort of thing
the boss wants {goods} too, same rules
for the office we also need {goods}, same as above
mum also asked about {goods}
oh and {goods}
oh, and {goods} while we're at it
while you're at it, {goods}
I also need {a good}
I'll need {a good} too
as well as that, {goods}
not those, {goods}
no, {goods} I mean
sorry, I meant {goods}
scrap that, {goods}
and now for {goods}
switch to {goods}
change that to {goods}
is there {a good} like that
is there {a good} too
got {goods} like that?
[dialogue.fieldOf]
my husband wants to know the {field} of {it}
my mum's asking, {it}, what {field}?
I forgot to check the {field} of {it}
I didn't catch the {field} of {it}
you didn't say what {field} {it} has
you haven't told me the {field} of {it} yet
the {field} isn't given for {it}, or is it?
I can't see {it}'s {field} anywhere
where do I find the {field} of {it}
{field}, {it}?
{field} for {it}
{field} for {it} pls
{field} of {it} please, the rest I know
{it}, {field}
{it} - what's the {field}
{it} has what {field}?
{it} comes with what {field}
{it}: and its {field}?
with {it}, what's the {field} like
with {it}, which {field} would I be getting
if I took {it}, what {field} would I get
if I go for {it}, what am I getting in terms of {field}
in terms of {field}, what's {it} like
as far as {field} goes, how's {it}?
{field}-wise, what are we looking at with {it}?
{field} wise, how is {it}
what are we talking about with {it}, {field}-wise
what do the specs say about the {field} of {it}
what does it say under {field} for {it}
what's given as {field} for {it}
what's listed as the {field} of {it}
what would you say is the {field} of {it}
could you look up what {field} {it} has
could you give me {it}'s {field}?
would you happen to know the {field} of {it}
would you mind checking the {field} on {it}?
kindly tell the {field} of {it}
kindly share {field} for {it}
may I know the {field} of {it}?
may I ask what {field} {it} has
be so good as to tell me the {field} of {it}
do you know offhand the {field} of {it}
any idea about the {field} of {it}?
any info on the {field} with {it}
anything known about {it}'s {field}?
I need to know {it}'s {field} before I decide
before I decide: what's the {field} of {it}
only thing I'm missing is the {field} of {it}
last question, {it}'s {field}?
quick check, {field} on {it}?
hm wait, what {field} is {it} again
er, the {field}, of {it} I mean?
remind me what {field} {it} was
so {it} has which {field} exactly
exact {field} of {it}?
exactly what {field} does {it} have
customer wants the {field} of {it}, what do I tell him
for my spreadsheet: {field} of {it}
for the paperwork I need {it}'s {field}
depends on the {field}. what's it on {it}
it all hinges on the {field}, so what is it for {it}?
I'm curious about the {field} of {it}
I was wondering what {field} {it} has
does it state the {field} for {it} anywhere
is the {field} of {it} known?
check {it} for {field}
look at {it}: what {field}?
tell us {it}'s {field} then
and {it}, what's its {field}
[dialogue.priceOf]
what's the damage for {it}
what's the damage if I take {it}?
what would {it} set me back
how much would {it} set me back?
how much do I have to fork out for {it}
how much have I got to cough up for {it}
how many dollars is {it}
how many quid is {it}
how many bucks for {it}
what do they want for {it}
what are you charging for {it}
what do I owe you if I take {it}
what does {it} come to
what does {it} come in at?
what would I be paying for {it}
what would I be looking at for {it}, moneywise
if I went for {it}, how much would that be
if I took {it}, what would I pay?
suppose I take {it}, how much
can I afford {it}? what's it cost
I hardly dare ask what {it} costs
is {it} very dear? how much is it
is {it} expensive
is {it} pricey?
will {it} break the bank?
{it} looks expensive, what is it?
{it}, what's the price tag
{it} - price?
{it}: cost
{it} for how much
{it} is how much money?
price {it}
price for {it}
price on {it} pls
price check on {it}
cost of {it}
how much {it}
how much for {it} then
how much r u asking for {it}
hm, {it}, how expensive is that
ok cool, how much for {it} tho
remind me what {it} was priced at
remind me, {it}, how much was that again
what was the price of {it} again?
sorry, how much did you say {it} was?
I missed the price of {it}
I don't see a price on {it}
you didn't mention what {it} costs
there's no price on {it}
before I get excited, what does {it} cost
tell me what {it} costs
tell me the price of {it} would you
give me a price on {it}
quote me {it}
can I get a quote on {it}
could you tell me what {it} sells for
could you let me know the cost of {it}, please
kindly let me know the price of {it}
kindly share price of {it}
what is the rate of {it}
what's the rate for {it}?
may I ask the price of {it}
may I know how much {it} would be?
would you happen to know what {it} costs
I'd like to know the price of {it}
I was wondering how much {it} might be
my budget is tight, how much is {it}
my mum asks how much {it} is
grandson wants {it}, how much would that be
customer asks what {it} costs
what do I tell the customer for {it}, price wise
how much do you sell {it} for
how much are you selling {it} for
what's {it} retail at
what does {it} retail for?
what kind of money are we talking for {it}
is there a price for {it}
and moneywise, {it}?
price-wise, what's {it}
[dialogue.stockOf]
have you got {it} on the shelf
have you got {it} there
have you still got {it}
you still got {it}?
got {it} in?
have you {it} in at all?
is {it} to be had
is {it} still going
is {it} still up for grabs
is {it} there or do I have to wait
would I have to wait for {it}
could I have {it} straight away
could I get my hands on {it} today
can I actually buy {it} right now
can {it} be ordered at the moment
can {it} go out today?
if I ordered {it} now, would you have it
if I pop round, is {it} there
please tell me {it} isn't sold out
don't tell me {it} is gone
{it} isn't sold out, is it
I hope {it} hasn't sold out
I take it {it} is in stock
I assume you do have {it} in stock?
{it}: available?
{it} available?
{it}, stock?
{it} - have you got one
{it} is still there, right?
stock of {it}
stock check: {it}
stock on {it} pls
availability of {it}?
available, {it}?
in stock, {it}?
check if {it} is in stock
check stock for {it}
could you check whether {it} is in
would you mind seeing if {it} is available?
kindly confirm availability of {it}
kindly check stock position of {it}
may I know if {it} is available?
any stock of {it}
any of {it} around
how's the stock on {it}
how's {it} looking stock-wise
what about stock for {it}
what's the availability on {it}
are you out of {it}
have you run out of {it}
did you run out of {it} already
has {it} gone already
has someone bought up {it} or is there any left
is {it} out of stock by any chance?
is {it} one you actually keep in stock
is {it} currently in your warehouse
do you actually have {it}, or just on paper
do you physically have {it}
I want {it} today, is it in
I'm in a hurry, is {it} in stock
it's for tomorrow, is {it} available now
my client needs to know if {it} is in stock
customer wants {it}, have we got it
before I tell my daughter, is {it} still available
ready to ship, {it}?
hm, and is {it} available
er, you do have {it}, don't you
tell me if {it} is in stock
will I be able to get {it}
[dialogue.aboutIt]
right then, give me the lowdown on {it}
give me the gist of {it}
give me the short version on {it}
give me the spiel on {it}
give me some background on {it}
give us a bit more on {it}
go on, tell me about {it}
go on, sell me {it}
sell me on {it}
talk me through {it}
walk me through {it}
run me through {it}
explain {it} to me
explain {it} like I'm five
introduce {it} to me
enlighten me about {it}
and what's {it} supposed to be
what is {it}
what even is {it}
what's {it} then
what kind of thing is {it}
what sort of a thing is {it}?
what am I looking at with {it}
what do I get if I buy {it}
what would I be getting with {it}
what's so great about {it}
what's the deal with {it}
what's good about {it}
what makes {it} different
what should I know about {it}
what can you tell me regarding {it}
what do you know about {it}
what does it say about {it}
what does the description of {it} say
anything I should know about {it}?
anything special about {it}
any more info on {it}?
any details on {it}
any description for {it}
is there a description of {it}
is there more to know about {it}
is {it} any good? tell me something about it
{it} sounds intriguing, tell me more
{it}? tell me
{it}, more info
{it}, details
{it} details pls
{it}: description?
{it} - what's that about
info {it}
info on {it}
description of {it}
details of {it} please
open {it}
open {it} for me
click on {it}
zoom in on {it}
expand on {it}
elaborate on {it}
let me hear about {it}
let's hear about {it}
let's have a look at {it}
let me see {it} in detail
could I see {it} closer
could you elaborate a little on {it}?
could you give me some details about {it}, please
kindly give details of {it}
kindly share more info about {it}
I'd love to hear more about {it}
I'm curious about {it}
I'm intrigued by {it}
I don't know the first thing about {it}
I've never heard of {it}, what's that
I want to know everything about {it}
I can't picture {it}, describe it
my wife wants to read up on {it}
customer asks about {it}, what can I tell her
hmm, {it}, how would you describe it
read me the description of {it}
[dialogue.cheapestOf]
I'm skint, so which of those is cheapest
money's tight this month. cheapest?
payday's ages away, which costs the least
whichever is cheapest, show me that
whichever costs least
which one won't break the bank
which one hurts my wallet least
which is kindest to my purse
which would be the least painful for my wallet
which of them goes for the least
which comes in lowest
which comes out cheapest
which one's going cheapest?
which of these has the smallest price tag
which has the lowest price
which is lowest priced
which is the most affordable one there
which is the most budget friendly of these
who's the cheapest of the bunch
what's the least I could spend out of those
what's the lowest you've got in that list
what's the cheapest you just showed me
what's the cheapest way out of these
what's your cheapest there
where's the cheapest
where do I save the most
and if I want to spend as little as possible?
and if I'm being stingy?
I want to spend as little as possible, which is it
I'm a cheapskate, which one
I don't care as long as it's the cheapest, which is that
I only look at the price: cheapest?
all the same to me, just the cheapest
don't care about the rest, which is cheapest
doesn't matter which, the cheapest
cheapest
cheapest pls
cheapest of those
cheapest from the above
cheapest out of that lot
lowest price pls
lowest priced
least expensive
most affordable?
most affordable of those please
min price?
min price of these
sort by price and give me the first
price low to high, first one only
filter the cheapest
only show the cheapest
strike all but the cheapest
of all those, the one with the smallest price
of what you showed me, cheapest?
from that list give me the cheapest
from these pick the cheapest
pick the cheapest for me
could you tell me which is the least expensive?
would you point out the cheapest one please
kindly tell lowest rate among these
kindly show the cheapest among these
which has the best price
who has the lowest rate
my boss says the cheapest, so which
accounts will only approve the cheapest of these, which is it
the customer wants the cheapest, which one's that
dad says take the cheapest, which one is it?
which one can I get with the fewest coins
er, the cheapest would be...?
so the cheapest is?
ok and cheapest?
hmm which one's the bargain, I mean lowest price
any idea which of those is cheapest
tell me the cheapest of the bunch
[dialogue.dearestOf]
which one would ruin me
which one costs an arm and a leg
which one's the splurge, price-wise the top
money's no object, which is the dearest
if money were no object, which is the priciest
I want to spoil her, which of those costs the most
I want to impress, so the most expensive of those is?
out of curiosity, which is the most expensive
just for fun, what's the priciest of those
just wondering which of them costs most
what's the most I could spend out of those
what's the highest price in that list
what's the dearest you just showed me
what's the dearest of the lot
what's your priciest there
which has the biggest price tag
which has the highest price
which has the steepest price
which comes out dearest
which comes in highest
which goes for the most
which one is hardest on the wallet
which should I avoid if I'm broke, the most expensive I mean
which would set me back the most
which one's the top price
who's the dearest of the bunch
who's the priciest
highest priced?
highest price pls
highest price of these
max price?
max price of these
most expensive
most expensive pls
most expensive of the above
most expensive from that list
dearest?
dearest of those
priciest of the bunch
priciest please
most costly of those?
costliest among these?
kindly show the costliest among these
kindly tell which one is costliest
could you tell me which is the most expensive?
would you point out the dearest, please
sort by price, top one
price high to low, first only
only show the most expensive
of all those, the one with the biggest price
of what you showed me, the dearest?
from that list the most expensive
pick the most expensive one for me
where's the expensive end of that list, the very top
the boss always takes the most expensive, which is it
customer wants the dearest one, which is that
my gran always buys the dearest, which one
so the priciest is?
ok and priciest?
er, the dearest would be...?
and which one's the real extravagance, costwise
which one of these costs an absolute fortune
let me see the priciest
tell me the priciest of them
[dialogue.bestOf]
which one gets the best write-ups
which did other buyers rave about
which do folks rate highest
which has folk happiest
which one do customers love the most
which gets the thumbs up from most buyers, rating I mean
which one has most stars
which has the top score
which scored best
which scores highest with customers
which comes out on top in the reviews
which is the crowd favourite going by ratings
who's got the most stars
who comes first in the ratings
who scores best
what do the reviews say, which is best
what's the top rated
what's the highest rated of the lot
what are the ratings, which is top
going by the stars, which one
going by reviews which is the best
based on ratings, which of these
based on what buyers say, which wins
judging by the reviews, which should I look at
according to customers, which is best
according to the ratings, the winner is?
I go by reviews, so which is best
I trust the stars, which has the most
I don't know any of these, which is best reviewed
I've no clue, which one is rated best
can't decide, which one has the best rating
stars decide: which of those?
best rated?
best rated
best rated pls
best rating of those
best reviewed from the above
best reviews?
best score?
top rated
top rated one
top rated of those pls
highest rating?
highest rated
highest rated one please
highest stars of these
most stars?
sort by rating, first one
sort these by stars and show me the winner
only the best rated of those
show me the top rated among them
from these pick the best rated
kindly show best rated among these
kindly tell me which one has got highest rating
could you tell me which has the best reviews
would you say which one is rated highest?
my daughter says always look at the reviews, so which is best there
our office goes by reviews, which of these leads
customer wants the best rated, which is that
er, and the best rated would be...?
so which did people give the most points
which of those is people's favourite by rating
and rating-wise, who wins?
star-wise which is best
and best reviewed?
the one with the best reviews of those
which got five stars or closest to it
tell me which one's rated best
[dialogue.supOf]
hang on, which one's the {sup}
so who's the {sup} out of that lot
who's {sup}?
who's the {sup} of the bunch
whichever is the {sup}, show me that
what's the {sup} you just showed me
what's the {sup} of the lot
what's the {sup} in that list
what's your {sup} there
where's the {sup} one
I want the {sup}, which would that be
I need the {sup} of those
I need the {sup}, which is it
I'm only after the {sup}
I only care about one thing, which is the {sup}
I can't tell which is the {sup}
doesn't matter what else, which is the {sup}
{sup}
{sup}?
{sup} pls
{sup} one?
{sup} of those
{sup} of these please
{sup} from the above
{sup} from that list
{sup} out of that lot
{sup}, which?
{sup} - which of them
the {sup} is which one?
the {sup} would be?
the {sup} would be which
the {sup}, please, of what you showed
the {sup} of the bunch
so the {sup} is?
so the {sup} one is...
ok and {sup}?
ok the {sup} then
ok, show the {sup}
er, the {sup} would be...?
hmm, and the {sup} one
only show the {sup}
only the {sup}
just the {sup} of them
just the {sup} one, thanks
all but the {sup} can go
strike everything except the {sup}
filter: {sup}
give me the {sup} of these
give me whichever's the {sup}
let me see the {sup} one
let's see the {sup} of those
find me the {sup} among them
pick out the {sup} for me
point me to the {sup}
could you tell me which is the {sup}?
could you show me the {sup} of them please
would you pick out the {sup} one for me
kindly show the {sup} among these
kindly tell which one is {sup}
may I ask which of those is the {sup}
my dad wants the {sup}, which one's that
my wife says take the {sup}, which one is it
boss wants the {sup} of them
customer asks for the {sup}, which is it
for our office it'd have to be the {sup}, which is?
if I want the {sup}, which do I take
if I had to have the {sup}, which one
of the ones above which is the {sup}
of all those, which would you say is the {sup}
out of all these, which one's {sup}
among those, who is the {sup}
from these pick the {sup}
does any stand out as the {sup}
tell me which is the {sup}
any idea which of those is {sup}
[dialogue.howManyOf]
how many did you find
how many have you found?
how many did that give
how many did you just show me
how many results?
how many results is that
how many hits
how many hits was that?
how many came up
how many were there in all
how many are in that list
how many are on the list
how many are we talking
how many are we talking about here
how many models is that
how many options is that
how many choices do I have then
how many do I get to choose from
how many all told
how many altogether?
how many have we got here
so how many
so that's how many?
so that makes how many
and how many is that all in all
what does that come to, how many
what's the count
what's the tally
what's the number
what number is that in total
number pls
number of results?
total number?
total count
in all?
count pls
count those for me
count them up please
count the list
can you count them
could you count these for me
could you tell me how many that was
kindly tell total number
kindly give count of these
give me the number
give me a figure
I lost count, how many was that
I've lost track, how many are there
I can't be bothered counting, how many
I want to know the number of those
too many to count, what's the number?
that's a lot, how many is it
that's quite a few. how many exactly?
not that many. how many exactly
is that all? how many are there
that's it? how many was it
is that five, six, how many
exactly how many?
exact number?
er, how many was that
how long is that list
how many rows
the boss wants to know how many that is
mum asks how many there are
so there are... how many?
do you know how many that is
add them up, how many
how big is that list
[dialogue.cheaperOne]
the cheapest
the cheaper
the cheapo
the cheapest of them
the cheapest of the lot
the cheapest of the bunch
the cheapest thing there
the most affordable one
the more affordable one
the lowest priced one
the one with the lowest price
the one with the smallest price tag
the one that's cheapest
the one that's easiest on the wallet
the one that hurts my wallet least
the one that doesn't cost as much
the one for less money
the one for the least money
the inexpensive one
the budget option
the budget model
the bargain one
the economical one
the low-cost one
the low cost option
the cheap and cheerful one
that cheap one
that cheaper one
that cheapest one
that budget one
your cheapest
your cheapest one
whichever costs less
whichever costs the least
whichever is cheapest
whichever's the least expensive
the less pricey one
the least pricey one
the less costly one
the one at the cheap end
the lowest in price
[dialogue.dearerOne]
the most expensive
the priciest
the priciest one
the dearest
the dearest one
the dearest of them
the costliest one
the most costly one
the more costly one
the costlier one
the highest priced one
the one with the highest price
the one with the biggest price tag
the one that's most expensive
the one that costs more
the one that costs the most
the one that costs a fortune
the one for more money
the one for the most money
the one that hurts my wallet most
the splurge
the top-priced one
the dear one
that pricey one
that expensive one
that dear one
that most expensive one
your most expensive one
your priciest
whichever costs the most
whichever is most expensive
whichever's the priciest
the most expensive of the lot
the most expensive of them
the priciest of the bunch
the most expensive thing there
the one at the expensive end
the highest in price
the pricier
[dialogue.barePrice]
what's the damage
what's the damage then?
what would that set me back
and what would it set me back?
how much would I have to fork out
and how much do you want for it
how many dollars
how many quid?
how many bucks is that
and in money?
what do I owe you if I take it
what does it come to
what's that in money
price-wise?
price wise, what are we looking at
and moneywise
money-wise?
what about money, how much
and what about cost
what are they asking
what do they want for it
what are you asking for it
what's it going for
what's it retail at
what's the price tag
and the price tag?
what's the rate
price pls
price please
price
the price
the price?
its price?
its price please
cost
and cost?
the cost?
its cost?
how much
how much tho
how much though?
hm, how much?
ok, how much?
er, the price?
sounds good, how much?
nice! how much?
looks nice, what's the price
nice but how much
is it expensive?
is it dear?
is it pricey
can I afford it? how much is it
will it break the bank
I hardly dare ask the price
dare I ask how much?
now the bad news, how much
now the painful part, the price
I don't see a price
you haven't said how much
you didn't mention the price
what did you say the price was
how much was it again?
remind me of the price
tell me the price
tell me the price too
quote please
could you give me the price as well
could you tell me how much that'd be
may I know the price
may I ask the price?
kindly share price
kindly let me know the cost
I'd need the price too
I also need the price
my mum asks how much
my husband will ask the price
customer asks how much
boss wants to know the price
for how much
how much are you selling it for
what's the catch, I mean the price
and to buy it, how much?
how expensive
how expensive is it?
how dear is it
[dialogue.bareField]
hm, {field}?
ok, {field}?
ok and {field}
er, {field}?
now the {field}
now what about the {field}
also the {field}
also {field}
plus the {field}
the {field}?
the {field}
the {field} please
the {field} as well
{field} please
{field} as well?
{field}
{field} is?
the {field} is...?
its {field} is?
its {field} please
what's its {field}
what's the {field}
what's the {field} like
what's the {field} then
what's it like in terms of {field}
what does it say for {field}
what does it say under {field}
what's listed under {field}
what did you say the {field} was
what was the {field} again
and in terms of {field}?
and regarding {field}?
and as for {field}
and as regards the {field}?
as far as {field} goes?
{field}-wise?
{field} wise?
when it comes to {field}?
any info on {field}
anything on the {field}?
any word on the {field}
do you know the {field}
do you know the {field} too
do you have the {field}
does it say the {field}
does it give a {field}
is there any {field} given
I don't see the {field}
I can't find the {field}
you haven't mentioned the {field}
you didn't say what {field}
you forgot the {field}
I forgot to ask about the {field}
I still need the {field}
I also need the {field}
I'd need the {field} too
I'd also like to know the {field}
I was also wondering about the {field}
last thing, the {field}
one more thing: {field}
one more question, the {field}
could you tell me the {field} as well
could you add the {field}
would you know the {field} perhaps
may I know the {field}
may I ask the {field}?
kindly share the {field}
kindly tell {field} also
my husband wants the {field}
my mum's asking about the {field}
boss asks for the {field}
customer asks the {field}
for the form I need the {field}
give me the {field}
check the {field}
look up the {field} for me
and with what {field}
which {field}
which {field} is that
[dialogue.sameFor]
ok, now {p}
right, and the {p}?
right, now the {p}
now {p}
now the {p} please
next one, {p}
{p}
{p} likewise
{p}, same question
{p} - same thing
same question, {p}
same question for the {p}
same thing for {p}
same again for {p}
same with {p}?
the same for the {p}, please
the same thing about the {p}
the {p}, what about that
the {p} then?
the {p}?
as for {p}?
and as for the {p}
and in the case of {p}?
and with the {p}?
and with {p}, what's it there
and if it's the {p}
and if I go for {p} instead
and if I take the {p} instead?
and when it comes to {p}
and on the {p}?
and how is it with {p}
and how about the {p}
and how does that look for {p}
and what does the {p} do there
and what would it be for {p}
what would that be for the {p}
what would you say for {p}
what is it for the {p}
what is it with {p}
what if I took {p}
what about {p} in that respect
how does {p} do on that
how's that with the {p}
how's that for {p}
how does the {p} fare
could you tell me the same about {p}
could you check the same for {p}?
could you do {p} too
can you also check {p}
check {p} as well
also for {p}
also for the {p} please
kindly tell for {p} also
and {p} then
and {p}, do you know?
and {p} instead?
and {p} on the other hand
er, and {p}?
hmm, and the {p}
ok. {p}?
sorry, I meant {p}
sorry, I meant the {p}
no, I mean {p}
no not that, the {p}
wrong one, {p}
I'd like to know that about {p} too
I need that for {p} too
I want to know the same of the {p}
my sister has {p}, what about that one
customer also asks for {p}
and then {p}
and what's the story with {p} there
ditto {p}
tell me for the {p}
[dialogue.valueOne]
your {value} one
that one in {value}
the {value} thing
the {value} option
the {value} model
the {value} kind
the {value} type
the {value} sort
the {value} variety
that {value} thing
that {value} version
that {value} model
the one which is {value}
the one described as {value}
the one listed as {value}
the one marked {value}
the one you said was {value}
the one you have in {value}
the one that comes in {value}
the one that says {value}
whichever one's {value}
whichever is in {value}
the only {value} one
the single {value} one
{value} one
the {value} fella
the {value} guy
the {value} beauty
this {value} one
the lovely {value} one
the {value} one there
the {value} one up there
the {value} one from your list
the {value} one you showed me
the {value} one on the list
the one on your list that's {value}
the one you've got down as {value}
the {value} item
the {value} product
[dialogue.similarTo]
I love {it}, what else is there along those lines
I quite like {it}, but are there others like it
{it} is nearly right, what else is close to it
{it} is almost what I want, anything along those lines?
{it} isn't quite it but that's the direction, what else
not quite {it} but nearly, what've you got
if {it} were gone, what would you suggest in its place
if I can't get {it}, what's the next best thing
if I like {it}, what else might I like
people who like {it} also like what
who bought {it} also looked at what?
what would you recommend to someone who likes {it}
what would be a substitute for {it}
what could I take instead of {it}
what comes close to {it}
what comes closest to {it}?
what's closest to {it}
what goes in the same direction as {it}
what's comparable to {it}
what's the nearest thing to {it}
what are the alternatives to {it}
what other options do I have besides {it}
what have you got that's akin to {it}
is there anything comparable to {it}
is there a good alternative to {it}
is there a twin of {it}
is there something along the lines of {it}
is there anything in the same vein as {it}
are there more of the same kind as {it}
are there others of the kind of {it}
any relatives of {it}?
any lookalikes for {it}
any alternatives for {it}
any substitutes for {it}?
anything along the lines of {it}
anything in the spirit of {it}
anything like {it}
do you do others like {it}
do you have something that's close to {it}
do you have anything resembling {it}
have you anything of the same sort as {it}
show similar to {it}
show me the siblings of {it}
show me what's like {it}
show me alternatives to {it}
similar to {it}
similar to {it} pls
similar: {it}
{it}: similar ones
{it} - alternatives?
{it} or something close to it
{it}, what else is like that
like {it}
like {it} but not it
alternatives {it}
alternative for {it} pls
find me more along the lines of {it}
find me a match for {it}
suggest something like {it}
suggest alternatives for {it}, please
kindly suggest similar items to {it}
could you show me a few things like {it}
could you recommend something similar to {it}?
would you have something comparable to {it}
customer likes {it} but wants to see similar ones
my daughter likes {it}, what else is in that style
more in the style of {it}
more along those lines as {it}
more of the sort of {it}
others like {it}
use {it} as a starting point and show me similar ones
take {it} as an example, what else is like it
[dialogue.compareFirst]
top two, compare
top 2 compared pls
compare the top two
compare the top 2
compare one and two
compare nos. 1 and 2
compare #1 and #2
compare 1 with 2
compare first and second
compare the first one to the second one
compare those first two for me would you
1 v 2
1 versus 2
#1 vs #2
1 or 2?
one or two?
one against two
no. 1 against no. 2
number one or number two?
first or second?
first vs second
first two compared
the first two, compared
the first two: differences?
the first two, what sets them apart
the first two look the same to me, what's different
the first two look alike, where's the difference
I can't see any difference between the first two
I'm torn between the first two
I'm stuck between the first and the second
I'm hesitating between one and two
I can't decide between the first two
I can't choose between 1 and 2
can't make up my mind, first or second
help me choose between the first two
help me decide between number 1 and number 2
between the first two, which would you pick
between 1 and 2, which is the better buy
what would speak for the first and what for the second
what does the first have that the second doesn't
what does number 2 have over number 1
what's number 1 got that number 2 hasn't
what would I gain by taking the second rather than the first
what distinguishes the first from the second
what differs between 1 and 2
what's different about the first two
what's the difference with 1 and 2
where do the first two differ
where do 1 and 2 differ?
how do 1 and 2 stack up
how do the first two stack up against each other
how does the first compare to the second
how does number 1 hold up next to number 2
how is the second different from the first
is the first any better than the second
is the second better than the first?
is number 1 better than number 2
is there any difference between the first two
put the first two side by side
put 1 and 2 next to each other
show me 1 and 2 side by side
line up the first two for me
weigh up the first two for me
pros and cons of the first two
the first one as against the second?
could you set the first two side by side?
could you explain the difference between the first and second, please
kindly compare first two
kindly tell difference between first and second
my wife likes the first, I like the second, what's the difference
customer asks how the first two differ
boss wants a comparison of the first two
a comparison of the first two please
difference first second
diff 1 2
tell me how the first two compare
which of the first two would you go for
[dialogue.comparePair]
compare {a} with {b}
compare {a} to {b}
compare {a}, {b}
compare {a} against {b} for me
comparison of {a} and {b}
comparison {a} {b}
{a} v {b}
{a} vs {b} pls
{a} versus {b}
{a} compared to {b}
{a} compared with {b}?
{a} and {b} compared
{a} and {b}, what's different
{a} and {b}, side by side
{a} and {b} look the same to me, what's the difference
{a} and {b}: differences?
{a} as against {b}?
{a}... or {b}, how do they differ
difference {a} {b}
difference between {a} and {b}?
diff between {a} and {b}
I'm torn between {a} and {b}
I'm stuck between {a} and {b}
I'm wavering between {a} and {b}
I can't decide between {a} and {b}
I can't choose, {a} or {b}?
it's between {a} and {b} for me
it's down to {a} or {b}
it's either {a} or {b}, what's the difference
can't make up my mind between {a} and {b}
help me decide between {a} and {b}
between {a} and {b}, which would you pick
between {a} and {b}, which is the better buy?
what does {a} have that {b} doesn't
what's {a} got that {b} hasn't
what would I gain by taking {a} rather than {b}
what distinguishes {a} from {b}
what differs between {a} and {b}
what separates {a} from {b}
what sets {a} apart from {b}
what are the differences between {a} and {b}
where do {a} and {b} differ
where's the difference between {a} and {b}
how do {a} and {b} differ
how do {a} and {b} stack up
how do {a} and {b} compare
how does {a} stack up against {b}
how does {a} hold up next to {b}
how is {a} different from {b}
how different are {a} and {b}
is {a} any better than {b}
is {a} better than {b}?
is there any difference between {a} and {b}
is there much of a difference between {a} and {b}
put {a} and {b} side by side
put {a} beside {b}
show {a} and {b} side by side
hold {a} up against {b}
line up {a} and {b} for me
weigh {a} against {b}
weigh up {a} and {b} for me
pros and cons of {a} and {b}
would you go for {a} or {b}
would you take {a} or {b}?
should I take {a} or {b}
should I go for {a} or {b}
could you compare {a} and {b} for me please
could you explain the difference between {a} and {b}
kindly compare {a} and {b}
kindly tell difference between {a} and {b}
my wife likes {a}, I like {b}, so what's the difference
customer is hesitating between {a} and {b}
boss wants {a} compared with {b}
tell me how {a} compares to {b}
tell me the difference between {a} and {b}
so {a} or {b}?
hmm, {a} or {b}
we liked {a} and {b}, how do they compare
[dialogue.pronouns]
this thing
this product
this item
that item
that model
that article
the one you just showed me
the one you showed me
the one we're talking about
the one just mentioned
that one there
that one you showed me
that one you just mentioned
the thing
the thing you just showed me
this fella
that guy
said item
your one there
the one I asked about
the one from just now
that one from just now
the one in question
[dialogue.last]
the last of them
the last of those
the last of the list
the last in the list
the last in line
the last one there
the last one you listed
the last one on the list
the last one you showed me
the last you mentioned
the last thing on the list
last one
the one you listed last
the one you mentioned last
the one that comes last
the one right at the end
the one right at the bottom
the one at the very end
the one at the very bottom
the one down the bottom
the bottom-most one
that last one
that final one
that one at the bottom
that one at the end
your last one
the very last one
the final item
the bottom item
the one that brings up the rear
[choosing.liking]
I've taken a shine to {it}
I've got my eye on {it}
I've got a soft spot for {it}
I've rather fallen for {it}
I'm quite taken with {it}
I'm drawn to {it}
I'm tempted by {it}
I'm curious about {it}
I'm into {it}
I'm liking {it}
I'm thinking {it}
I'm thinking maybe {it}
I'm warming to {it}
I do like the look of {it}
I like the look of {it}
I like the sound of {it}
I love {it}
I could see myself with {it}
I could live with {it}
I could imagine {it} at our place
I can picture {it} in my kitchen
I wouldn't say no to {it}
I wouldn't mind {it}
I'd say {it} is the one
I'd be inclined towards {it}
I think I prefer {it}
I think {it} might do
I think it's going to be {it}
if anything, {it}
if I had to choose I'd say {it}
out of those I prefer {it}
of those I like {it} best
of the lot, {it} appeals most
my favourite so far is {it}
my favorite would be {it}
my money's on {it}
my wife would love {it}
my daughter likes {it}
my son is pointing at {it}
my kid says {it}
hubby says {it} looks decent
the kids are all for {it}
gran would be delighted with {it}
my customer likes the look of {it}
the boss liked {it}
we were looking at {it}
we both like {it}
we'd probably pick {it}
{it} is calling my name
{it} is right up my street
{it} is right up my alley
{it} is tempting
{it} is rather nice
{it} is gorgeous
{it} is nice
{it} isn't bad at all
{it} isn't half bad
{it} appeals to me
{it} speaks to me
{it} stands out
{it} jumps out at me
{it} takes my fancy
{it} tickles my fancy
{it} makes me curious
{it} might do the trick
{it} might just do
{it} could be the one
{it} could be what I want
{it} could be it
{it} looks the part
{it} looks promising
{it} looks like a winner
{it} looks like what I had in mind
{it} looks about right
{it} looks lovely
{it} looks neat
{it} seems decent
{it} seems alright
{it} seems interesting
{it} sounds about right
{it} sounds like me
{it} has something
{it} has a certain charm
{it} I like
{it} would be grand
{it} would look great
{it} would make a nice present
{it} would be something for my brother
{it}, hmm, nice
{it}, interesting
{it} maybe
{it} perhaps?
{it} seems the most sensible
ooh, {it} is pretty
oh, {it} looks cool
aww {it}
wow, {it}
yeah {it}
ok {it}, let's see
hmm {it} looks kinda good
not sure, but {it} looks good
not bad, {it}
now {it} is something
that's it, {it} is what I had in mind
there's something about {it}
can't stop looking at {it}
could be {it}
let's focus on {it}
let's stick with {it} for a moment
let's zoom in on {it}
go back to {it}, I liked that
going by looks, {it}
at first glance {it}
what's {it} about, looks nice
what have we here, {it}
might {it} be something for me?
would {it} be something for me
maybe {it} is the right one
must say I like {it}
kind of digging {it}
really like {it}
loving {it}
fancy {it}
perhaps we should look at {it}
have a soft spot for {it} already
do tell me about {it}, I like it
could you show me {it} more closely, I like it
kindly show me {it}, seems good
[choosing.traitOne]
your {v} one
the {v} model
the {v} option
the {v} kind
the {v} type
the {v} thing
the {v} item
the {v} product
the {v} guy
the {v} fella
that {v} model
that {v} version
that {v} thing
this {v} one
the only {v} one
the {v} one there
the {v} one up there
the {v} one you showed me
the {v} one on your list
the {v} one from that list
the {v} one you mentioned
the {v} one in the list
the {v} one of those
the one you said was {v}
the one that's {v}
the one listed as {v}
the one described as {v}
the one marked {v}
whichever is {v}
{v} one
[choosing.withOne]
the model {v}
the version {v}
the option {v}
the thing {v}
the kind {v}
the type {v}
the item {v}
the product {v}
that model {v}
that version {v}
that thing {v}
this one {v}
your one {v}
the only one {v}
the single one {v}
the one there {v}
the one in your list {v}
the one you showed me {v}
the one you mentioned {v}
the one of those {v}
the one among them {v}
the fella {v}
one {v}
[choosing.namedOne]
the one called {v}
the one named {v}
the one that goes by {v}
the one by the name of {v}
the one that says {v}
the one with {v} in the name
that {v} one
that {v} thing
that {v} model
this {v}
this {v} one
your {v}
your {v} one
the {v} thing
the {v} model
the {v} there
the {v} from your list
the {v} you mentioned
the {v} you showed me
the so-called {v}
what's it called, {v}
whatsit, {v}
the thing called {v}
the model {v}
{v} from the list
{v} there
[choosing.brandOne]
your {v} one
your {v}
that {v} one
that {v}
that {v} thing
that {v} model
this {v} one
the {v} model
the {v} version
the {v} option
the {v} product
the {v} item
the {v} thing
the only {v} one
the {v} one you showed me
the {v} one in your list
the {v} from the list
the one {v} makes
the one made by {v}
the one that's by {v}
the one that's {v}
the one with the {v} label
the one with {v} on it
the one of the {v} brand
the {v}-branded one
the thing from {v}
the model by {v}
the one those {v} people make
whichever is from {v}
whichever one's {v}
what {v} does
{v}'s one
{v}'s model
the one under the {v} name
[cart-talk.addToo]
and while I think of it, the {p}
ah, nearly forgot the {p}
nearly forgot, {p}
almost forgot: {p} as well
hang on, I need the {p} too
hold on, there's the {p} too
oh yes, the {p} as well
oh go on then, the {p} too
ooh, also the {p}
ok what the heck, {p} too
screw it, {p} too
sod it, {p} as well
I may as well have the {p} too
I'd best take the {p} as well
I could also use the {p}
I'd also like the {p}
I also want {p}
I want {p} too
I'll need {p} to go with that
I'm also having the {p}
I'm not done yet, {p} too
I'm also taking {p}
my sister wants {p}, put that in as well
my mum needs the {p} too, add it
the wife says we need the {p} too
the boss also wants the {p}, add one
the customer will also have the {p}
the kids want {p} as well, go on
for the office, {p} as well
grandpa gets the {p}, put it in too
that and the {p}
that plus {p}
those and the {p}
next to that, {p}
besides that, the {p}
besides, I'd like the {p}
along with {p}
along with that, the {p}
together with the {p}
as well as the {p}
also {p} pls
also one {p}
also chuck in the {p}
also pop in the {p}
also stick the {p} in there
also get me {p}
additionally {p}
additionally, the {p} please
another item: {p}
next item: {p}
next up, the {p}
item two: {p}
then the {p}
then add {p}
then {p} too
then finally the {p}
and last but not least, the {p}
and finally {p}
and lastly, {p}
and to top it off, {p}
and for good measure the {p}
and just to be safe, the {p}
and now {p}, into the cart
and another thing, {p}
and also the {p}, would you
and also {p} in the basket
and can I get {p} too?
and could you put {p} in as well
and could I trouble you for the {p} too?
and would you add the {p} please
and I'll have {p}
and I'd need the {p}
and get {p}
and pop {p} in
and lob {p} in as well
and bung in the {p}
and kindly add {p} also
kindly add {p} as well
please add {p} also
can the {p} go in too
can you also add the {p}
could you also put the {p} in my basket?
would you throw in the {p} as well
let's add the {p}
let's also get {p}
let's also do the {p}
let me add {p} too
let me also have the {p}
let me get the {p} as well
make room for the {p} too
there should be {p} in there as well
there's one more, the {p}
one other thing, the {p}
one last thing: {p}
just one more thing, {p}
still missing: {p}
still missing the {p}, add it
what's still missing is {p}
{p} also
{p} also pls
{p} too
{p} as well
{p} as well pls
{p} in addition
{p} on top
{p}, that too
{p}, put that in as well
{p}, add that too
{p} goes in as well
{p} needs to go in too
{p} next
{p} I'd like too
{p} I need as well
+ {p}
+ {p} pls
& {p}
w/ {p} too
the {p} also
the {p} besides
the {p} I'll take as well
the {p}, I'll have that too
the {p}, while you're there
you can put the {p} in too
you may add the {p} as well
do me the {p} as well
give us the {p} too
gimme the {p} as well
better add the {p} too
won't get far without {p}, add that
it won't work without the {p}, so that too
add also {p}
add the {p} to that
add the {p} while you're there
put {p} next to it
put {p} with that
put {p} on the list too
stick {p} in as well
shove {p} in too
sling {p} in as well
tack on the {p}
include the {p} too
include {p} please
[cart-talk.addMeasured]
could you do me {n} {c} of {p}
do me {n} {c} of {p}
would you put me down for {n} {c} of {p}
put me down for {n} {c} of the {p}
sort me out with {n} {c} of {p}
set me up with {n} {c} of {p}
hook me up with {n} {c} of {p}
fetch me {n} {c} of {p}
grab me {n} {c} of {p}
get me {n} {c} of {p} would you
get us {n} {c} of {p}
give us {n} {c} of {p}
load up {n} {c} of the {p}
bung {n} {c} of {p} in the basket
sling {n} {c} of {p} in
lob {n} {c} of {p} into my cart
throw {n} {c} of {p} in there
pop in {n} {c} of {p}
cart: {n} {c} of {p}
basket: {n} {c} {p}
add to cart {n} {c} {p}
{n} {c} {p}
{n} {c} {p} pls
{n} {c} {p}, add
{n} {c} {p} in basket
{n} {c}, {p}
{n} {c} of the {p} in the cart, thanks
{n} {c} of the {p} should do, add them
{n} {c} of {p} if you'd be so kind
{n} {c} of {p} and put them in my basket
{n} {c} of {p} is what I'm here for
{n} {c} of {p} would be grand
{p}: {n} {c}
{p} - {n} {c} to cart
{p} {n} {c}
{p} x {n} {c}
{p}, and {n} {c} of those
{p}, I'd take {n} {c}
{p}, make it {n} {c}
the {p}, {n} {c} please
the {p} and I want {n} {c}
of the {p}, {n} {c}
of {p} I need {n} {c}
of {p} I'd like {n} {c} in my cart
I want {n} {c} of {p}
I wanna order {n} {c} of {p}
I'll have {n} {c} of the {p}
I'll go with {n} {c} of {p}
I'd go for {n} {c} of {p}
I'd like to order {n} {c} of {p}
I could do with {n} {c} of {p}
I'm buying {n} {c} of {p}
I'm going to need {n} {c} of {p}
I'm having guests, {n} {c} of {p} please
I was told to buy {n} {c} of {p}
I'm stocking up: {n} {c} of {p}
we're out, so {n} {c} of {p}
we always take {n} {c} of {p}
we'd like {n} {c} of the {p} for the office
we're having {n} {c} of {p}
our club needs {n} {c} of {p}, cart please
my school needs {n} {c} of {p}
mum says {n} {c} of {p}
my wife wrote {n} {c} of {p} on the list
on my list: {n} {c} of {p}
shopping list says {n} {c} of {p}
the boss wants {n} {c} of {p}, add them
customer takes {n} {c} of {p}
purchase {n} {c} of {p}
order {n} {c} of {p}
order: {n} {c} {p}
please order {n} {c} of the {p}
please book {n} {c} of {p} for me
kindly add {n} {c} of {p}
kindly put {n} {c} of {p} in cart
may I have {n} {c} of {p}?
might I have {n} {c} of the {p}
can I get {n} {c} of {p}
can you do {n} {c} of {p} for me
could I get {n} {c} of the {p} in my basket?
could you add {n} {c} of {p}?
would it be possible to put {n} {c} of {p} in my cart
let me get {n} {c} of {p}
let me have {n} {c} of {p}
let's have {n} {c} of {p}
let's take {n} {c} of the {p}
let's say {n} {c} of the {p}
say {n} {c} of {p}
er, {n} {c} of {p}, please
hmm, {n} {c} of {p} then
right, {n} {c} of {p}
so, {n} {c} of {p}
ok so {n} {c} of {p} in the cart
start me off with {n} {c} of {p}
first of all {n} {c} of {p}
to begin with, {n} {c} of the {p}
[cart-talk.addTooMany]
oh yes, {n} {c} of {p} as well
nearly forgot, {n} {c} of {p}
almost forgot {n} {c} of {p}
ah and {n} {c} of the {p}
and while I think of it, {n} {c} of {p}
and while you're there, {n} {c} of {p}
and another thing, {n} {c} of {p}
and could you add {n} {c} of {p}
and can I get {n} {c} of {p} as well?
and get me {n} {c} of {p}
and I'd like {n} {c} of {p}
and I need {n} {c} of the {p}
and I'll have {n} {c} of {p}
and now {n} {c} of {p}
and finally {n} {c} of {p}
and lastly {n} {c} of the {p}
and stick in {n} {c} of {p}
and chuck in {n} {c} of the {p}
and pop in {n} {c} of {p}
and kindly add {n} {c} of {p} also
and {n} {c} of {p} for my mum
and {n} {c} {p}
also {n} {c} of {p}
also {n} {c} {p} pls
also get {n} {c} of {p}
also throw in {n} {c} of {p}
also put {n} {c} of the {p} in
additionally {n} {c} of {p}
besides that {n} {c} of {p}
along with {n} {c} of {p}
together with {n} {c} of the {p}
as well as {n} {c} of {p}
plus {n} {c} {p}
plus I need {n} {c} of {p}
+ {n} {c} {p}
next: {n} {c} of {p}
next item, {n} {c} of {p}
then {n} {c} {p}
then I want {n} {c} of the {p}
then there's {n} {c} of {p}
then finally {n} {c} of {p}
another thing for the basket: {n} {c} of {p}
one more thing, {n} {c} of {p}
still missing: {n} {c} of {p}
I also want {n} {c} of {p}
I also need {n} {c} of the {p}
I'd also like {n} {c} of {p}
I could also use {n} {c} of {p}
I want {n} {c} of {p} too
I'd best take {n} {c} of {p} as well
I'm not done, {n} {c} of {p} too
we'd also take {n} {c} of {p}
my neighbour wants {n} {c} of {p} too, put them in
the office also needs {n} {c} of {p}
the customer also takes {n} {c} of {p}
the wife wants {n} {c} of {p} too
can you also add {n} {c} of {p}
could you also put in {n} {c} of the {p}?
could {n} {c} of {p} go in too
would you add {n} {c} of {p} as well
let's add {n} {c} of {p}
let's also do {n} {c} of {p}
let me also get {n} {c} of {p}
might as well add {n} {c} of {p}
better add {n} {c} of {p} too
don't forget {n} {c} of {p}
give me {n} {c} of {p} as well
put {n} {c} of {p} with that
add to that {n} {c} of {p}
include {n} {c} of {p} too
kindly include {n} {c} of {p} also
{p} too, {n} {c}
{p} as well, {n} {c} of it
{p} also, {n} {c}
{p}, {n} {c}, add that too
{n} {c} of {p} too
{n} {c} of {p} on top
{n} {c} of {p} also pls
{n} {c} of the {p} in addition
{n} {c} of the {p} can go in as well
the {p} too, {n} {c}
the {p} as well, {n} {c} please
of the {p} {n} {c} too
[cart-talk.setAfter]
on second thoughts {n} will do
on reflection {n} is plenty
come to think of it, {n} would do
thinking about it, {n} is enough
I only need {n}
I only wanted {n}
I only asked for {n}
I only have room for {n}
I only have money for {n}
I said {n}, not {m}
I meant {n}, sorry
I don't need {m}, {n} is fine
I don't need that many, {n}
I don't want {m} of them, just {n}
I got carried away, {n} will do
I've overdone it, make it {n}
I've miscounted, it's {n}
I overshot, {n} please
I typed {m} but meant {n}
I can't afford {m}, so {n}
I haven't got space for {m}, {n} then
I'd rather have just {n}
I'd settle for {n}
I'll stick with {n}
I'll just take {n}
I'll make do with {n}
I'll start with {n} instead of {m}
I think {n} will be fine
my wife says {n} is enough
my husband says {m} is ridiculous, make it {n}
mum says {n} is enough
my budget only stretches to {n}
the boss only approved {n}
the customer only wants {n} now
one guest cancelled, so {n}
we're fewer than planned, {n} please
we're only a few, {n} is enough
we won't get through {m}, {n}
we've still got some at home, so {n}
what would I do with {m}? {n}
who needs {m} of those, {n} is enough
why did I say {m}, {n} is what I need
{m}?! no, {n}
{m} was a slip, {n}
{m} was wrong, it's {n}
{m} is overkill, {n}
{m} is over the top, {n} will do
{m} is way too much, {n}
{m} are too many, just {n}
{m} sounds excessive, go with {n}
{m} won't fit in the car, {n} then
{m} might be greedy, let's say {n}
{m}, what was I thinking, {n}
{n}
{n}!
{n} only
{n} only pls
{n} pls, not {m}
{n} please instead
{n} instead of {m}
{n} instead of {m} pls
{n} rather than {m}
{n} not {m}
{n} will be enough
{n} will suffice
{n} does it
{n} does the job
{n} would be enough for us
{n} would do nicely
{n} is fine actually
{n} is all I need
{n} is all we need
{n} is all I can carry
{n} after all
{n} in the end
qty {n}
qty: {n}
quantity {n}
quantity {n}, not {m}
change to {n}
change {m} to {n}
change it down to {n}
correct that to {n} please
correction: {n}
correction, {n} not {m}
small correction: {n} will do
bring it down to {n}
drop it to {n}
drop it down to {n} please
go down to {n}
lower it to {n}
lower that to {n} would you
knock it down to {n}
trim it to {n}
scale it back to {n}
take it down to {n}
reduce quantity to {n}
reduce the {m} to {n}
kindly reduce to {n}
kindly make it {n} only
kindly change quantity to {n}
please make that {n} only
please only {n}
can we make that {n}
can we reduce it to {n}?
can you knock that down to {n}
can you make it just {n}?
could we go down to {n}
could we leave it at {n}
could you put just {n} instead of {m}
could it be {n} instead
would {n} be possible instead of {m}
would you mind making that {n}
let's not go mad, {n}
let's not overdo it, {n}
let's be sensible, {n}
let's be reasonable and say {n}
let's go with {n} instead
let's leave it at {n}
let's start with {n} rather
keep {n} of them
keep {n}, put the rest back
leave {n} in, take the rest out
leave {n} in the cart
only keep {n}
only leave {n}
not so many, {n}
not that many! {n}
not {m} but {n}
less please, {n}
fewer please, {n}
too many, {n}
too much, {n} is enough
that's too many, just {n}
that's more than we need, {n}
er no, {n}
erm, {n} rather
um, can it be {n}
ugh I meant {n}
argh, {n} not {m}
oh dear, {n} I meant
oh, that should be {n}
that should have been {n}
that was meant to be {n}
whoa, not {m}, {n}
wait no {n}
hang on, {n} is enough
hold on, make it {n}
sorry, {n} not {m}
sorry, can we say {n}
my mistake, {n}
my bad, {n}
typo, {n} not {m}
finger slipped, {n}
autocorrect, I meant {n}
forget {m}, {n}
scratch {m}, {n}
[cart-talk.setUp]
on second thoughts {n}
come to think of it, {n}
thinking about it, we'd better have {n}
I need more than {m}, make it {n}
I miscounted, we need {n}
I forgot someone, so {n}
I forgot the neighbours, {n} in all
I should have said {n}
I said {m} but it's {n}
I'd better have {n} in total
I'd feel better with {n}
I think we'll want {n} in all
I want {n}, not just {m}
my sister wants some too, so {n} altogether
my wife says {m} is too few, {n}
mum says better get {n}
the boss upped it to {n}
the customer wants {n} now
the whole team wants in, {n} in total
more guests are coming, {n}
more people signed up, so {n}
we've got visitors, {n} in total
we're going to need {n} in all
we're {n} people, so {n}
what if we run out? {n}
{m} is too few, {n}
{m} isn't enough, {n}
{m} is a bit mean, let's have {n}
{m} is stingy, make it {n}
{m} won't do, {n}
{m} won't get us far, {n}
{m} won't last a week, {n}
{m} was too modest, {n} please
{m} might be tight, so {n}
{m} will be gone in no time, {n}
{m}? no, {n}
{n}
{n} after all
{n} in all
{n} all in all
{n} altogether please
{n} instead of {m}
{n} rather than {m}
{n} not {m}
{n} to be on the safe side
{n} to be safe
{n} would be better
{n} overall
qty {n}
qty up to {n}
quantity {n} please
change {m} to {n}
correction: {n}
up it to {n}
up that to {n} would you
increase it to {n}
increase quantity to {n}
increase the {m} to {n}
kindly increase to {n}
kindly make it {n}
crank it up to {n}
take it up to {n}
push it to {n}
round it up to {n}
make that {n} in total
make it a total of {n}
make it up to {n}
bring it up to {n}
bring the total to {n}
can we go up to {n}
can we make that {n} in total
can you make it {n} instead of {m}?
could we raise that to {n}
could you up the number to {n}
would {n} be possible instead
let's be generous, {n}
let's go mad, {n}
let's not be stingy, {n}
let's get {n} in total
let's round up to {n}
might as well make it {n}
may as well go for {n} altogether
better {n}
better have {n} in all
better too many than too few, {n}
er, {n} rather
oh wait, we need {n}
hang on, {n}, not {m}
hold on, {n} in all
sorry, {n} in total
sorry, it's {n} we need
not enough, {n}
that's not enough, {n}
that's too few, {n}
too few, make it {n}
not {m} but {n}
oh what the heck, {n}
go on, {n}
[cart-talk.oneMore]
one extra
one extra please
one further please
one on top
one more of the same
one more of it
one more of this
one more of these pls
one more pls
one more, sorry
one more won't hurt
1 more
1 more pls
+1
+1 pls
plus one
plus one more
another
another one
another one of those
another one like that
another of those
another of them please
another identical one
another for my brother
another for the office
and another
and another one
and one more
and one more of those for the car
and one for my mum as well
and the same again
and again the same
same again please
same once more
same again, one for the neighbour
the same again
the same once more
the same one again
the same thing again
a second helping of that, just one more
again please
again, one
ditto, one more
repeat the last item
do that again
once more
once more the same
make room for one more
add one more
add one more of those
add an extra one
add an extra
add one extra
add the same again
add another of the same
add that again
chuck in another
chuck another one in
throw in one more
throw another in
pop another one in
stick one more in
bung one more in
put one more of it in
put one more in my basket
put that in once more
get me another
give me another one
give me one more
give us another
hit me with another
I'll have another
I'll have one more
I'll take another one
I'll take one more of those
I want another one
I need one more
I need one more of those
I'd like another please
I'd like one more
I could use another one
I forgot my sister, one more
my son wants one too
my colleague wants the same
my friend wants one as well
my wife would like one as well
everyone should have one, so one more
oh, and one more
oh, one more actually
ooh can I have another
ok one more
er, one more please
hmm, one more then
can I get another one?
can I have another
can you add one more
can you put another one in
could I have one more of that?
could you add another please
could you make that one more
would you add one more of the same
may I have one more of that
kindly add one more
kindly add one more same piece
kindly repeat same item
let's have another
let's make it one more
let's add another one
better one more
better take another one
actually, one more
actually add another
one for me was fine, now one for my dad
that once more
[cart-talk.moreOf]
{n} extra
{n} extra please
{n} further ones
{n} on top
{n} on top of that
{n} more of the same
{n} more of it
{n} more of this
{n} more of these pls
{n} more pls
{n} more, sorry
{n} more for the office
{n} more for my neighbours
{n} more won't hurt
{n} additional ones
{n} more on top of what's in there
+{n}
+{n} pls
+ {n} more
plus {n}
plus {n} more
another {n}
another {n} of those
another {n} of them
another {n} like that
another {n} of the same please
an extra {n}
an additional {n}
a further {n}
and another {n}
and {n} more
and {n} more please
and {n} more of those for the kids
and {n} extra
and then {n} more
again {n}
same again, {n} more
the same again, {n} of them, on top
add another {n}
add {n} extra
add {n} more of those
add {n} more of the same
add {n} to that
add {n} on top
chuck in {n} more
chuck another {n} in
throw in {n} more
throw another {n} in
pop {n} more in
stick {n} more in there
bung in another {n}
put another {n} in
put {n} more of it in my basket
get me {n} more
get me another {n}
give me {n} more
give me another {n}
give us {n} more
I'll have another {n}
I'll have {n} more
I'll take {n} more
I'll take another {n} of those
I want {n} more
I want another {n}
I need another {n}
I'd like {n} more
I'd like another {n} please
I could use {n} more
I forgot my cousins, {n} more
my colleagues want some too, {n} more
my sisters each want one, {n} more
the boss wants {n} more
customer wants {n} more of those
we need {n} more
we need another {n}
we'll want {n} more of them
oh, and {n} more
oh, {n} more actually
ooh, {n} more
ok {n} more
er, {n} more please
hmm, another {n} then
can I get {n} more?
can I have another {n}
can you add {n} more
could I have {n} more of those?
could you add another {n} please
would you add {n} more of the same
may I have {n} more of those
kindly add {n} more
kindly add {n} more pieces
let's have {n} more
let's have another {n}
let's add {n} more
better take {n} more
actually, {n} more
actually another {n}
increase it by {n}
increase by {n}
up it by {n}
bump it up by {n}
raise the quantity by {n}
top it up with {n} more
top up with another {n}
not just those, {n} more
[cart-talk.outAgain]
I don't fancy the {p} any more
I don't want the {p} now
I won't be needing the {p}
I won't need {p} after all
I won't take the {p}
I can live without the {p}
I can do without {p}
I found the {p} in the cellar, take it out
I've found {p} elsewhere, take it off
I've changed my mind about {p}
I've thought about it, no {p}
I've got {p} already
I've already got the {p}, so out
I'd rather not have the {p}
I'd rather leave the {p} out
I'd like to drop the {p}
I'd like {p} removed
I'll skip the {p}
I'll pass on the {p}
I'll leave {p} for next time
I regret the {p}, take it out
my wife says no to the {p}
my husband vetoed the {p}
mum won't let me have the {p}
mum says put the {p} back
the boss says no {p}
the customer doesn't want the {p} any more
we don't need {p}
we can skip the {p}
we've decided against the {p}
who needs the {p}, out with it
what do I need {p} for, remove it
the {p} is too much, take it out
the {p} blows my budget, out
the {p} has to go
the {p} needs to go
the {p} can wait
the {p} was a mistake
the {p} was a silly idea, remove it
the {p} should come out again
the {p} shouldn't be in there
the {p}, no thanks
the {p} - remove
the {p} is not needed
the {p} out please
the {p}, out it goes
{p} out
{p} out pls
{p}: remove
{p}: delete
{p} no longer needed
{p} not needed anymore
{p} can be taken out
{p} can come out
{p} goes back on the shelf
{p}? nah
{p}? no, out
{p} - I don't want that after all
remove {p}
remove {p} pls
remove only the {p}
remove just the {p}
remove item {p}
delete the {p}
delete {p} pls
delete just {p}
take out {p}
take out the {p}
take the {p} off
take the {p} back out
take the {p} off the list
take just the {p} out
minus the {p}
minus {p}
- {p}
everything but the {p}
everything except {p}
everything stays except the {p}
all but the {p}
keep everything but the {p}
leave everything in except the {p}
without the {p} please
without {p}
not the {p}
not {p} after all
no {p}
no {p} then
no {p} for me
no more {p}
don't put in the {p}
don't include the {p}
don't want {p}
drop {p}
drop the {p}
ditch the {p}
ditch {p}
bin the {p}
chuck out the {p}
chuck the {p} out again
throw out {p}
throw the {p} out
toss the {p}
dump the {p}
axe the {p}
cross off {p}
cross out the {p}
strike the {p}
strike {p} from the list
get rid of the {p}
get {p} out of there
clear the {p} out
put the {p} back
put {p} back on the shelf
undo the {p}
skip {p}
skip the {p}
leave out {p}
leave the {p} out
leave the {p} out please
forget the {p}
forget {p}
please remove the {p}
please take the {p} out of my cart
please leave out {p}
can you take the {p} out
can we lose the {p}
can we drop {p}
could you remove the {p} again?
could you take {p} out of my basket please
could we do without the {p}
would you mind taking out the {p}
would you kindly remove {p}
kindly remove {p}
kindly delete the {p}
kindly cancel {p} only
let's skip the {p}
let's leave out {p}
let's not have the {p}
let's take the {p} out
let's drop the {p}
on reflection, not the {p}
er, not the {p}
erm, {p} out again
oh, not the {p}
wait, no {p}
hang on, take out the {p}
sorry, the {p} has to come out
sorry, I don't need {p} after all
actually, the {p} out
actually remove {p}
too expensive, the {p}, out with it
[cart-talk.itOutAgain]
out
out with it
out with that
out again
out it comes
no, out
no, not that
no, not that one
no, take it back
no, I don't want it
no, get rid of it
no, remove it
nah, remove it
nah, take that out
nope, out with it
nope, don't want it
nope not that
oops, remove that
oops, wrong one, out
oops, I didn't mean to add that
oh no, take it out
wait, no, out
wait, take that out again
hang on, I don't want that
hold on, take it out
er, no, remove it
erm, out again please
undo
undo please
undo the last one
undo last
undo that last bit
revert that
go back, I don't want it
cancel
cancel it
cancel that
cancel that item
scratch that
scrap it
strike that
delete it
delete that
delete the last one
delete that last item
delete last item pls
drop it
drop that
drop that one
ditch it
ditch that
bin it
bin that
lose it
lose that last one
toss it
remove
remove it
remove it pls
remove that
remove that again
remove the last item
remove the thing you just added
remove what I just added
take it out
take it off
take it off again please
take it back out
take that out
take that one out again
take that off the list
take the last one out again
take out what you just put in
put it back
put it back on the shelf
put that back
put that one back
I don't want it after all
I don't want that
I don't need that
I don't need it after all
I don't fancy it any more
I didn't want that
I didn't mean that one
I didn't ask for that
I've changed my mind
I've changed my mind, out
I changed my mind about that one
I've already got one, take it out
I've got one at home actually, out
I've thought better of it, take it out
I can't afford it, take it out
I'd rather not
I'd rather not have it
I'd rather leave it out
I'll pass
I'll pass on that one
I'll leave it
I'll skip that
my wife says no
my husband says no, take it out
mum says no
the boss said no, take it out again
the customer doesn't want it
not that one
not needed
not needed any more
don't need it
don't want it
never mind that one
never mind, take it out
forget it
forget that
forget about that one
forget I said that, out with it
leave that out
leave it out again
leave that one out after all
let's leave it
let's leave that out
let's not
let's skip that one
let's drop it
skip that
actually no
actually don't
actually take that out
actually I don't want it
on second thought no
on second thoughts, out with it
thinking about it, no
that was a mistake, remove it
that was a mistake
that was wrong, take it out
that's too much after all, take it out
that can come out again
that can go
that can go again
too expensive, out
sorry, take it out again
sorry, remove that
sorry, I didn't want that
please take it out
please take that out again
please remove it
please delete that one
can you take it out again?
can you remove that
can you undo that
can we drop that one
could you take that back out please
could you remove the last one
could you undo that for me
would you mind taking that out again
would you remove that again
kindly remove it
kindly remove last item
kindly cancel that one
[cart-talk.addSettled]
ok add it
ok add
ok, add it then
ok I'm sold
ok you've convinced me, cart
ok that settles it, in the basket
ok good, into the cart
okay cool, put it in
okay let's have it
okay, ring it up for me, into the cart
ok great, stick it in my cart
right, I'll have it
right, that one goes in the basket
right then, pop it in
righto, in the basket
sold
sold!
done, add it
deal
deal!
bingo, add it
brilliant, I'll have that
brilliant, in the basket please
lovely, I'll take it
lovely jubbly, add it
grand, throw it in the cart
grand so, I'll take it
splendid, I'll have one
wonderful, into the basket with it
excellent, please add it
sweet, add to cart
nice one, chuck it in
nice, cart it
cool cool, add it
awesome, I'll take it
super, add it
sounds good, add it
sounds fair, I'll take it
sounds right, put it in the basket
sounds like what I need, add it please
seems fair, I'll have it
seems good, to the cart
fine, add it
fine by me, in the cart
fine, put it in
good, I'll take it
good enough, add it
good stuff, add that to my basket
great, I want it
great, I'll buy it
great, to the cart
perfect, I'll have that one
perfect, cart please
perfect, just what I need, add it
yes
yes, I want that one
yes, put it in
yes, in the basket
yep, add it
yep I'll have that
yeah go on
yeah add it
yeah, stick it in
yup, cart
yes please, one of those in my basket
all right, I'll take it
alrighty, add it
alright add it
alright then, in it goes
go ahead, add it
go ahead and put it in my cart
go on, I'll treat myself
go for it, add it
go on so, put it in
oh go on, I'll have it
oh well, I'll take it
oh good, then I'd like it
oh that's fair, add it
why not, add it
why not, I'll take one
then add it
then add it to my cart
then I'll take it
then I'd like one
then put it in my basket
then get it for me
in that case I'll have it
in that case, add it
in that case put one in the cart
so add it
so put it in then
so I'd like to order it
well then, into the basket
well, then I'll buy it
now put it in the cart
just what I wanted to hear, add it
just what I wanted, in the cart
exactly what I was hoping, I'll take it
exactly what I need, add it
that'll do, add it
that'll do nicely, basket please
that'll do me, I'll have it
that does it, I'm buying it
that does the trick, cart
that's all I needed to know, add it
that's what I wanted to know. I'll have it
that's good enough for me, add it
that's good, put it in my basket
that's grand, I'll take one
that's OK, I'll have it
that's a yes from me, add it
that suits me, in the basket
that fits, add it
that will work, put it in the cart
that sounds alright, I'll take it
thanks, I'll take it
thanks, then add it
thanks, in my cart please
thank you, I should like to buy it
thank you, kindly add
thx add it
ta, stick it in the basket
cheers, I'll have it
cheers, add that
can live with that, add it
I can live with that, in the cart
I'm happy with that, add it
I'm happy with that. one please
I'm in, add it
I'm convinced, add it
I'm having it
I'm taking it
I'll take it
I'll have it
I'll have one then
I'll get it
I'll go for it, add it
I'll buy that
I'd like it then
I'd like to buy it then
I want it
I want one
I want to buy it
I want to order that
let's get it
let's go with that, add it
let's take it
let me have one
let me take that, basket please
gimme
gimme one
give me one then
get me that
grab me one
take my money, add it
shut up and take my money, add it
my wife agrees, add it
my mum says ok, put it in the cart
my daughter will love it, add it
the boss says ok, add it
customer takes it, put it in the cart
customer says yes, add one
we'll take it
we'll have that
we want it
I can afford that, add it
I can swing that, add it
that's in my budget, add it
within budget, I'll take it
within my budget, cart
that's a bargain, I'll have it
that's a steal, add it
reasonable, add it
reasonable enough, into the basket
decent, add it
a bit dear but ok, add it
steep but ok, I'll have it
could be worse, add it
no objections, add it
no problem, I'll take one
worth it, add it
add
add it
add it then
add it please
add to cart
add to cart pls
add that then
add that one to my basket
into the cart
into the basket then
into the basket with that
in the cart then
in it goes
to cart
cart it
buy
buy it
buy it then
order it
order it for me then
please add to cart
please put it in my basket
please add one
please order that
kindly add it to cart
kindly add one piece
kindly put in cart
can you add it to my cart?
can you put it in the basket then
can I have it
can I get one in my cart
could you add it then
could you put one in my basket please?
would you add it for me
may I have one then
put one in
put one in the basket
put it in
put that in
pop it in
pop one in the basket for me
chuck it in the cart
bung it in the basket
stick one in the basket
throw it in
throw one in my cart
reserve one in my basket please
one please
one then
one of those please
one for me then
one of them in the cart
1 please
[cart-talk.addSettledMany]
ok, {n}
ok, {n} then
ok {n} pls
ok add {n}
ok, {n} of those into the cart
ok make it {n}
okay I'll have {n}
right, {n} of them
right, {n} please
right then, {n} into the basket
righto, {n}
sold, {n} of those
sold! {n} please
done, {n} for me
deal, {n} of them
deal, I'll take {n}
brilliant, {n} of those
lovely, {n} please
lovely, I'll have {n}
grand, {n} in the basket
splendid, {n} of them please
excellent, please add {n}
sweet, {n} in the cart
nice, I'll take {n}
nice price, {n} please
cool, {n}
awesome, {n} please
super, add {n}
sounds good, {n} please
sounds fair, I'll take {n}
seems fair, {n} of those
fine, {n}
fine, {n} of them
fine by me, {n} in the cart
good, I'll take {n}
good price, {n} of them
great, I'll buy {n}
great, {n} to cart
perfect, {n}
perfect, I'll have {n} of those
perfect, {n} in the basket
yes, {n} please
yes, add {n}
yep, {n}
yeah {n} of them
yeah, go on, {n}
alright, {n}
alright add {n}
alrighty, {n} please
go ahead, add {n}
go on then, {n}
oh go on, {n} of them
oh that's fair, {n} then
why not, {n}
why not, I'll take {n}
then {n}
then add {n}
then I'd like {n}
then I'll take {n}
then I need {n} of those
then put {n} in my basket
in that case {n}
in that case I'll have {n}
so {n} then
so put {n} in
well then, {n}
just what I wanted, {n} please
exactly what I need, {n} of them
that'll do, {n} please
that'll do nicely, I'll have {n}
that's fine, {n} of those
that's good, {n} in my cart
that's OK, {n}
that's a steal, {n} please
that's a bargain, I'll have {n}
that suits us, {n} of them
that works, {n} please
that fits, so {n}
thanks, {n} please
thanks, I'll take {n}
thank you, I should like {n}
thx, {n} in cart
cheers, {n} of those
ta, {n} then
I can live with that, {n} please
I'm convinced, {n} of them
I'll take {n}
I'll take {n} of them
I'll have {n} then
I'll buy {n}
I'd like {n} of those then
I want {n}
I need {n}
let me have {n}
let's get {n}
let's take {n}
let's do {n}
gimme {n}
give me {n} of those
get me {n}
get me {n} of them then
grab me {n}
my wife agrees, {n} please
the boss says ok, {n} of them
customer takes {n}
we'll take {n}
we'll have {n} of those
we need {n} for the office
add {n}
add {n} of them to the cart
add {n} please
{n} please
{n} pls
{n}, please, into the basket
{n} of those please
{n} of them
{n} of them in the cart
{n} to cart
{n} in the basket
{n} for me
{n} for us then
{n} it is
x{n}
please add {n}
please put {n} in my basket
kindly add {n}
kindly put {n} pieces in cart
can you add {n} to my cart
can I have {n}
can I get {n} then?
could you put {n} in my basket
would you add {n} for me
may I have {n} then
put {n} in
put {n} of those in my cart
pop {n} in
pop {n} in the basket for me
chuck {n} in the cart
bung {n} in the basket
stick {n} in
throw {n} in my cart
put me down for {n}
order {n}
order {n} of them
buy {n}
[cart-talk.setNamed]
{n} of the {p} is enough
{n} of the {p} in total
{n} of the {p} instead of {m}
{n} {p} only
{n} {p} in total pls
{n} {p}, not {m}
{n} {c} of the {p} in all
{n} {c} of {p}, not {m}
{n} is right for the {p}
{p} {n}
{p} = {n}
{p} x {n}
{p} qty {n}
{p}: qty {n}
{p}: {n} in total
{p}: {n} not {m}
{p}, just {n} of that
{p} should be {n}
{p} to {n}
{p}, {n} {c} only
the {p}, make that {n}
the {p}, I meant {n}
the {p} should be {n}, not {m}
the {p} can be {n}
the {p} needs to be {n}
the {p}? just {n}
the {p}, {n} is what I want
the quantity of the {p} should be {n}
the number of {p} is wrong, {n} please
as for the {p}, {n} will do
about the {p}: {n}
with the {p} I meant {n}
of the {p} I want {n}
of the {p} I only need {n}
of the {p}, {n} {c} please
for the {p} make it {n}
for the {p}, {n} in all
I meant {n} of the {p}
I meant {n} of the {p}, not {m}
I said {n} of the {p}
I want {n} of the {p} in total
I want the {p} to be {n}
I'd like {n} of the {p} instead
I'd rather have {n} of the {p}
I'd settle for {n} of the {p}
I'll take {n} of the {p} instead of {m}
I'll stick with {n} of the {p}
I think {n} of the {p} is right
my wife says {n} of the {p}
mum says {n} of the {p} will do
the boss wants {n} of the {p} now
the customer wants {n} of the {p} instead
we need {n} of the {p}, not {m}
we only need {n} {c} of the {p}
leave the rest, but {n} of the {p}
everything stays, just {n} of the {p}
keep the others, {p} to {n}
only change the {p}: {n}
adjust the {p} to {n}
adjust {p} to {n} {c}
correct the {p} to {n}
correction for the {p}: {n}
change {p} from {m} to {n}
change the number of {p} to {n}
change quantity of {p} to {n}
update {p}: {n}
update the {p} to {n}
edit the {p}, {n} please
switch the {p} to {n}
take the {p} to {n}
put {n} next to the {p}
put {n} for the {p}
have {n} of the {p} in there
have the {p} at {n}
let it be {n} of the {p}
let's do {n} of the {p}
let's go with {n} of the {p}
let's make the {p} {n}
let's say {n} {c} of the {p}
let's have {n} of the {p} in total
can you make the {p} {n}
can you change the {p} to {n}?
can we do {n} of the {p} instead
can we make it {n} of the {p}
could I have {n} of the {p} instead of {m}
could you set the {p} to {n}
could you correct the {p} to {n} please
would you change the {p} to {n} for me
would you put {n} for the {p}
kindly change {p} to {n}
kindly make {p} {n} only
kindly update {p} quantity to {n}
please make it {n} of the {p}
please change {p} to {n} {c}
please correct the {p}, {n}
better {n} of the {p}
rather {n} of the {p}
er, {n} of the {p}
hmm, make the {p} {n}
oh, and {n} of the {p} instead of {m}
sorry, {n} of the {p}
sorry, the {p} should be {n}
oops, {n} of the {p} I mean
actually the {p}, {n}
actually make the {p} {n}
hang on, {n} of the {p}
hold on, the {p} should be {n}
no no, {n} of the {p}
not {m} of the {p}, {n}
not {m} {p} but {n}
[service.add]
alright, {p}. in the basket
alrighty, I'd like the {p} please
bag me the {p}
bag the {p} for me
basket: {p}
basket + {p}
book me the {p}
bung the {p} in the basket
buy me the {p}
buy the {p} please
buying {p}
buying the {p}, add it
can I buy the {p}?
can I get the {p} please
can I have the {p}
can I just get {p}
can I order the {p}
can the {p} go in my basket
can you do me the {p}, in the cart
can you get {p} in my cart
can you ring up the {p} for me, into the cart
can you sort me out with the {p}
carry {p} over to my cart
cart add {p}
chuck us {p} in the trolley
could I have the {p}?
could I order the {p} please?
could I trouble you to add the {p}
could you pop the {p} in for me
could you stick the {p} in my trolley
customer takes the {p}
customer wants the {p}, add one
decided! the {p} it is
deffo the {p}, add it
do add the {p} to my basket
don't let anyone else have the {p}, put it in my cart
drop the {p} into my cart
ended up choosing the {p}, add it please
er, the {p} please
erm could I get the {p}
fetch me {p}
fine, the {p}. cart
gimme the {p}
gimme {p}
give us the {p}
go ahead and add the {p}
go ahead with the {p}
gonna get the {p}
gotta have the {p}
gran needs the {p}, pop it in the basket
grab me the {p}
grab the {p} for me
hit me with the {p}
hmm ok the {p}, in the cart
hubby has decided, the {p} it is
I choose the {p}
I decided on the {p}
I fancy the {p}, put it in the basket
I have decided to purchase the {p}
I need {p} in my cart
I should like to purchase the {p}
I wanna buy {p}
I wanna get the {p}
I want to buy the {p} for my sister
I want the {p}
I want {p} in my cart
I was told to buy the {p}
I will take the {p}
I wish to order the {p}
I'd like the {p} in my cart please
I'd like the {p} please
I'd like to add the {p}
I'd like to get {p}
I'd love the {p}, add it
I'll buy the {p}
I'll get the {p}
I'll go for the {p}
I'll go with the {p}
I'll grab the {p}
I'll order {p}
I'll pick the {p}
I'll treat myself to the {p}
I'm after the {p}, add it to my cart
I'm buying the {p}
I'm getting the {p}
I'm going with the {p}
I'm going to buy {p}
I'm having the {p}
I'm in for the {p}
I'm sold on the {p}, cart please
I've been eyeing the {p} for ages, add it
I've been saving up for the {p}, now I want it
I've made up my mind, the {p}
in my cart: {p}
in the basket: {p} please
in the trolley with the {p}
into the cart with the {p}
it'll be the {p} for me
it's going to be the {p}, in the cart please
kindly add {p} to cart
kindly add the {p}
kindly book one {p}
kindly place {p} in my cart
lemme get the {p}
let me buy the {p}
let me have the {p}
let's buy the {p}
let's get the {p}
let's go with the {p}
let's have the {p}
let's put the {p} in the cart
let's take {p}
load the {p} into my cart
make it the {p}
make mine the {p}
may I have the {p}
may I order the {p}?
might I have {p} put in my basket
mum said yes to the {p}, add it to the cart
mum wants the {p}, put it in
my choice is the {p}
my daughter wants the {p}, so in the basket it goes
my order: {p}
no need to show me more, I'm taking the {p}
now put the {p} in my cart
OK the {p} please
okay I want {p}
one of the {p}
one of the {p} please
one {p} for my mum
one {p} in the basket
one {p} to cart
one unit of {p}
order me the {p}
order one {p}
order please: {p}
order the {p}
pack the {p} for me
pick the {p} for me, cart
place the {p} in my cart
please add the {p}
please get me the {p}
please order {p} for me
please put {p} in my basket
please reserve the {p} in my basket
pls add {p}
pop {p} in the trolley
pop one {p} in
purchase {p}
put a {p} in there
put in one {p}
put me down for a {p}
put me down for the {p}
put one {p} in my cart
put {p} in
put {p} on my list to buy
right, the {p}
ring up the {p}, in the cart
shall we say the {p}, in the basket please
shove {p} in my cart
sling the {p} in the trolley
so the {p} then, add to cart
sort me out with the {p}
stick a {p} in my cart
stick the {p} in
stick {p} in the basket
take the {p} for me
that's it, I want the {p}
the office needs the {p}, please add one
the {p} for me please
the {p} goes in my cart
the {p} has my name on it, into the basket
the {p} is coming home with me
the {p} is for me, add to basket
the {p} is mine, add it
the {p} is what I want to buy
the {p} please
the {p} please, in my basket
the {p} should go in the cart
the {p} to my trolley
the {p} will do, cart it
the {p}, add that to my cart
the {p}, I'll take that
the {p}, if you'd be so kind, into my basket
throw in the {p}
throw {p} in the bag
time to buy the {p}
to cart: {p}
to the basket, {p}
toss the {p} in my cart
we need the {p}, in the cart
we want to buy the {p}
we'd like to order {p}
we'll have the {p}
we'll take the {p}
we've settled on the {p}, cart
what I want is the {p}, put it in the basket
where do I click to buy {p}? just add it
wife says the {p}, so add it
would you add {p} to my basket
would you be so kind as to add the {p} to my cart
would you put the {p} in for me
yes I want the {p}
yes, the {p} into the cart
you can put the {p} in my cart
you can ring up the {p}, cart please
you talked me into the {p}, add it
{p} +1
{p} add
{p} add pls
{p} basket
{p} buy
{p} buy pls
{p} cart
{p} for me
{p} goes in the basket
{p} i want to buy
{p} in basket
{p} in cart pls
{p} in my cart
{p} into cart
{p} is going in the cart
{p} order
{p} please
{p} to basket
{p} to cart
{p} x1
{p}, 1 pc
{p}, buy it
{p}, cart please
{p}, I'll have one
{p}, in the basket it goes
{p}, one
{p}, one please
{p}, please put that in my cart
{p}, sold
{p}, that's what I'm buying
{p}, yes, put that in
{p}: add
{p}: into the basket
{p}... yes, I'll buy that
[service.addMany]
a total of {n} {p}, please add
add me {n} {p}
add {n} of {p}
add {n} {p}
add {n} units of {p}
add {n} pieces of the {p}
all {n} of my kids want the {p}, add that many
bag me {n} {p}
basket: {n} {p}
basket {n}x {p}
book {n} of the {p}
bung {n} of the {p} in my basket
bung {n} {p} in
buy me {n} {p}
buy {n} {p}
can I buy {n} {p}?
can I get {n} of the {p} in my cart
can I have {n} {p}
can I order {n} of the {p}
can we get {n} {p} for the office
can you add {n} {p}
can you do me {n} of the {p}
can you put {n} {p} in my trolley
can you stick {n} of {p} in
cart: {p} x {n}
cart {n} {p}
chuck {n} of {p} in the cart
could I have {n} of the {p}?
could I have {n} {p} in my basket please
could I order {n} {p}
could you pop in {n} of the {p}
could you put {n} {p} in the cart for me
could you throw in {n} {p}
customer wants {n} {p}
customer takes {n} of the {p}
do me {n} of the {p}
er, {n} {p} please
erm, could I get {n} {p}
fetch me {n} {p}
for our classroom: {n} {p}
for the party we need {n} {p}
for the team, {n} of the {p}
get me {n} {p}
get me {n} of the {p}
get us {n} {p}
gimme {n} {p}
give us {n} of the {p}
go for {n} of the {p}
grab me {n} {p}
grab {n} of the {p}
hook me up with {n} {p}
I could do with {n} {p}
I should like {n} of the {p}
I need {n} {p}
I need {n} {p} by the weekend, cart please
I need the {p}, {n} of them
I wanna order {n} {p}
I want {n} {p}
I want {n} of {p}
I want the {p}, {n} times
I was told to get {n} {p}
I will take {n} of the {p}
I wish to order {n} {p}
I'd like the {p}, {n} of them
I'd like to buy {n} {p}
I'd like to order {n} of the {p}
I'd like {n} of the {p} in my basket
I'll buy {n} {p}
I'll get {n} of the {p}
I'll go with {n} {p}
I'll grab {n} {p}
I'll have {n} {p}
I'll have {n} of the {p}
I'll order {n} {p}
I'll take the {p}, {n} of them
I'm buying {n} {p}
I'm getting {n} of the {p}
I'm going to need {n} {p}
I'm having {n} of the {p}
in the cart: {n} {p}
kindly add {n} {p}
kindly add {n} nos of {p}
kindly book {n} pieces of {p}
kindly put {n} {p} in cart
let me buy {n} {p}
let me get {n} {p}
let me order {n} of {p}
let's buy {n} {p}
let's do {n} {p}
let's get {n} of the {p}
let's have {n} {p}
let's order {n} of the {p}
let's say {n} of the {p}
make it {n} of the {p} in the basket
make that {n} of the {p}, please
may I have {n} {p}
may I order {n} of the {p}
might I trouble you for {n} {p}
my club wants {n} {p}
my wife wants {n} of the {p}, add them
mum says get {n} {p}
my order: {n} {p}
need {n} {p}
need {n} of the {p} pls
ok {n} {p}
ok put in {n} {p}
one each for {n} people, so {n} {p}
order: {n} {p}
order {n} of the {p}
our department requires {n} {p}
pack {n} of the {p}
please add {n} {p} to my cart
please order {n} {p}
please put {n} of the {p} in my basket
pls add {n} {p}
pop {n} {p} in
purchase {n} {p}
purchase order: {n} {p}
put in {n} {p}
put me down for {n} {p}
put {n} {p} in my trolley
put {n} {p} on the order
quantity {n}, {p}, into the cart
right, {n} {p}
say {n} of the {p}
set me up with {n} {p}
shove {n} {p} in the cart
sling {n} {p} in
so {n} of the {p} then
sort me out with {n} {p}
stick {n} {p} in
stick {n} of the {p} in the trolley
take {n} {p} for me
the boss wants {n} {p}
the {p}, and {n} of it please
the {p}, {n} of them, in the cart
the {p}, {n} pieces
the {p} times {n}
the {p}, make it {n}
the {p} please. {n} of them
there are {n} of us, so {n} {p}
throw in {n} {p}
throw {n} of the {p} in there
toss {n} {p} in my cart
to cart: {n} {p}
we are {n} people and need {n} {p}
we need {n} {p}
we want {n} of the {p}
we want to order {n} {p}
we'd like {n} {p}
we'll have {n} {p}
we'll take {n} of the {p}
would like to order {n} {p}
would you add {n} {p}
would you put {n} of the {p} in for me
yes, {n} of the {p} please
{n} of the {p}
{n} of the {p} for me
{n} of the {p} for my office please
{n} of the {p} into the basket
{n} of the {p}, would you
{n} of {p}
{n} of {p} in my cart
{n} of {p} pls
{n} of {p}, to be put in the basket
{n} pcs {p}
{n} nos {p}
{n} pieces {p}
{n} times the {p}
{n} times {p} please
{n} to cart: {p}
{n} units of {p}
{n} x {p}
{n} x the {p} please
{n}x {p}
{n} {p}
{n} {p} add to cart
{n} {p} for me
{n} {p} for the kids please
{n} {p} in the basket please
{n} {p} pls
{n} {p} to basket
{n} {p}, thanks
{n} {p}, that's my order
{p} * {n}
{p} - {n} pcs
{p} - {n} please
{p} ({n})
{p} for {n} people, so {n} of them
{p} qty {n}
{p} quantity {n}
{p} times {n}
{p} {n} pcs
{p} {n} pieces please
{p}, I need {n}
{p}, I'd like {n}
{p}, I'll take {n}
{p}, {n}
{p}, {n} of them
{p}, {n} of those please
{p}, {n} to cart
{p}: {n}
{p}: {n} pcs
{p}: I'll have {n}
[service.addIt]
alright, {it} then. basket please
bag {it} for me
basket: {it}
book {it} for me
bung {it} in the basket
buy {it}
buy {it} for me
can I buy {it}?
can I get {it} please
can I have {it}
can I have {it} in my trolley
can I order {it}
can you add {it}
can you stick {it} in my cart
can {it} go in my basket
cart: {it}
cart {it} for me
chuck {it} in the cart
could I have {it} please?
could I order {it}
could you add {it} to my basket please
could you pop {it} in for me
customer takes {it}
customer wants {it}, add it
decided: {it}, in the basket
do add {it}
drop {it} in the cart
er, {it} please
erm could I get {it}
fetch me {it}
fine, {it}. cart
get me {it}
gimme {it}
give me {it}
give us {it}
go ahead with {it}, cart please
go for {it}, add to cart
grab me {it}
grab {it} for me
gran would like {it}, pop it in
hmm ok {it}, in the cart
I choose {it}
I decided on {it}, add
I'd like to order {it}
I'd like {it}
I'd like {it} in my basket please
I'd love to have {it}, add it
I'll buy {it}
I'll get {it}
I'll go with {it}
I'll grab {it}
I'll order {it}
I'll pick {it}
I'll treat myself to {it}
I'm after {it}, add it please
I'm getting {it}
I'm going with {it}
I'm going to buy {it}
I'm having {it}
I'm taking {it}
I need {it} in my cart
I should like to purchase {it}
I wanna buy {it}
I want to buy {it}
I want {it}
I want {it} in my basket
I will take {it}
I wish to order {it}
I've decided, {it} in the cart
I've made up my mind: {it}, add it
in the basket, {it}
into the cart with {it}
it has to be {it}, cart please
it's {it} I want to buy
kindly add {it} to cart
kindly book {it}
kindly put {it} in my cart
lemme get {it}
let me buy {it}
let me have {it}
let's buy {it}
let's get {it}
let's go for {it}, into the basket
let's have {it}
let's take {it}
load {it} into the cart
make it {it}, add to cart
may I have {it}
may I order {it}?
mum says yes to {it}, put it in
my choice is {it}, add it
my daughter wants {it}, in the cart
no more looking, I'm buying {it}
ok {it} to cart
ok {it}, sold
okay, I'd like to have {it} please
one of {it} in my cart
order {it}
order {it} for me
pack {it} for me
pick {it} for me, cart
place {it} in my basket
please add {it}
please get me {it}
please order {it}
please put {it} in
pls add {it}
pop {it} in
purchase {it}
put me down for {it}
put {it} in
put {it} in my trolley
put {it} in there
right, {it} goes in the basket
ring up {it}, in the cart
shove {it} in the cart
sling {it} in
so {it} then, to cart
sold, {it} please
sort me out with {it}
stick {it} in
stick {it} in the trolley
take {it} for me, into the cart
that settles it, I'm buying {it}
the boss picked {it}, add it to the cart
throw {it} in
throw {it} in the bag
toss {it} in my cart
we want {it}
we'd like {it}
we'll go with {it}, basket please
we'll have {it}
we'll take {it}
we've settled on {it}, please add
what I want is {it}, put it in the cart
wife likes {it}, so in the basket
would you add {it} to my cart
would you be so kind as to put {it} in my basket
would you put {it} in for me
yeah stick {it} in the cart
yes, {it}, add it
yes please, {it} in the basket
you can put {it} in my cart
you can wrap up {it}, I'm buying
you talked me into {it}, add it
{it} add
{it} for me, in the basket
{it} goes in
{it} goes in the trolley
{it} in cart
{it} in cart pls
{it} into the basket please
{it} is coming home with me
{it} is mine, add it
{it} is what I'll buy
{it} should go in my cart
{it} to cart
{it} to my trolley
{it} will do, cart please
{it}, add
{it}, add that to my cart
{it}, buy
{it}, cart
{it}, I'll have that
{it}, I'll take that
{it}, if I may, into the basket
{it}, in my cart
{it}, into the basket it goes
{it}, please put that in my cart
{it}, sold
{it}, that's the one, add it
{it}, yes, put that in
{it}: add
{it}: cart
{it}... yes, I'll buy that
[service.addManyOf]
add me {n} of {it}
add {it} x{n}
add {it}, {n} pieces
add {it}, quantity {n}
basket: {it} x {n}
basket, {n} of {it}
book {n} of {it} for me
bung {n} of {it} in the basket
buy {n} of {it}
buy {it}, {n} of them
can I buy {n} of {it}
can I get {n} of {it}
can I have {n} of {it}?
can I order {n} of {it}
can you add {n} of {it}
can you do me {n} of {it}
can you put {n} of {it} in my trolley
can you stick {n} of {it} in
cart: {n} of {it}
chuck {n} of {it} in the cart
could I have {n} of {it} please
could I order {n} of {it}?
could you add {n} of {it} to my basket
could you pop {n} of {it} in for me
could you put me down for {n} of {it}
customer wants {n} of {it}
customer takes {it}, {n} of them
do me {n} of {it}
er, {n} of {it} please
fetch me {n} of {it}
for the office, {n} of {it}
for the party we need {n} of {it}
get me {n} of {it}
get us {n} of {it}
gimme {n} of {it}
give us {n} of {it}
go for {n} of {it}
grab {n} of {it}
hmm, say {n} of {it}
hook me up with {n} of {it}
I could do with {n} of {it}
I should like {n} of {it}
I wanna get {n} of {it}
I want {it}, {n} times
I want {n} of {it}
I will take {n} of {it}
I wish to order {n} of {it}
I'd like to buy {n} of {it}
I'd like to order {n} of {it}
I'd like {it}, {n} of them
I'd like {n} of {it} in my basket
I'd take {n} of {it}
I'll buy {n} of {it}
I'll get {n} of {it}
I'll go with {n} of {it}
I'll grab {n} of {it}
I'll order {n} of {it}
I'll take {it}, {n} of them
I'm buying {n} of {it}
I'm getting {n} of {it}
I'm going to need {n} of {it}
I'm having {n} of {it}
in the cart: {n} of {it}
kindly add {n} of {it}
kindly add {n} pieces of {it}
kindly book {n} nos of {it}
kindly put {it}, {n} pieces
let me buy {n} of {it}
let me order {n} of {it}
let's buy {n} of {it}
let's do {n} of {it}
let's get {n} of {it}
let's go with {it}, {n} of them, in the cart
let's have {n} of {it}
let's order {n} of {it}
let's say {n} of {it}
let's take {n} of {it}
make it {n} of {it} in the basket
make that {it}, {n} times, into the cart
may I have {n} of {it}
may I order {n} of {it}?
might I have {n} of {it}
mum says take {n} of {it}
my wife wants {n} of {it}
need {n} of {it} pls
ok {n} of {it}
ok {it}, {n} pcs to cart
okay, {n} of {it} then
one for each of us, so {n} of {it}
order {it} for me, {n} pieces
our school wants {n} of {it}
pack {n} of {it} for me
please add {n} of {it}
please add {it} x{n}
please order {n} of {it}
please put {n} of {it} in
pls add {n} of {it}
pop {n} of {it} in
purchase {n} of {it}
put in {n} of {it}
put {it} in my cart {n} times
put {it} in, {n} of them
put {n} of {it} in my trolley
put {n} of {it} in there
quantity {n} of {it}, to cart
right, {n} of {it}
say {n} of {it}
set me up with {n} of {it}
shove {n} of {it} in the cart
sling {n} of {it} in
so {n} of {it} then
sold, {n} of {it}
sort me out with {n} of {it}
stick {n} of {it} in the basket
take {n} of {it} for me
the boss wants {n} of {it}
there are {n} of us, so {n} of {it}
throw in {n} of {it}
throw {n} of {it} in the cart
to cart: {it} x {n}
toss {n} of {it} in
we need {n} of {it}
we want {n} of {it}
we'd like {n} of {it}
we'll have {n} of {it}
we'll take {it}, {n} of them
we'll take {n} of {it}
would you add {n} of {it}
would you put {n} of {it} in for me
yeah {n} of {it}
yes, {n} of {it} please
yes please, {it}, and make it {n}
{it} - {n} pcs
{it} * {n}
{it} and I need {n}
{it} please, {n} of them
{it} qty {n}
{it} times {n}
{it} times {n}, in the basket
{it} x{n}
{it} {n} pcs
{it} {n} times
{it}, I need {n}
{it}, I'd like {n} of that
{it}, I'll have {n}
{it}, make it {n}
{it}, {n}
{it}, {n} of those
{it}, {n} pieces please
{it}, {n} to cart
{it}: {n}
{it}: {n} please
{n} of {it}
{n} of {it} for me
{n} of {it} for the kids
{n} of {it} in my basket please
{n} of {it} into the trolley
{n} of {it} pls
{n} of {it} please
{n} of {it} to cart
{n} of {it}, thanks
{n} of {it}, that's what I want
{n} of {it}, would you
{n} pcs of {it}
{n} pieces of {it}
{n} units of {it}
{n} x {it}
{n}x {it} cart
[service.addVariant]
add the {p} in {value}
add a {value} {p}
add {p} ({value})
add {p}, {value}, to my cart
add {value} {p}
alright, the {p} in {value} then
basket: {value} {p}
bung the {value} {p} in the basket
buy the {p} in {value}
buy {p} {value}
can I buy the {p} in {value}?
can I get the {value} {p}
can I have the {p} in {value}
can I order {p}, {value}
can you add the {p} in {value}
can you put the {value} {p} in my trolley
cart: {p} / {value}
cart: {p}, {value}
chuck the {value} {p} in the cart
could I have the {value} {p} please?
could I order the {p} in {value}
could you add {p} in {value} to my basket
could you pop the {p}, {value}, in for me
customer wants the {p} in {value}, add one
customer takes {p}, {value}
er, the {p}, {value} please
fetch me the {value} {p}
fine, {p} in {value}. cart
gimme the {p} in {value}
give us the {value} {p}
grab me the {p} in {value}
I choose the {p} in {value}
I decided on {p} in {value}, add
I need the {p} in {value}, into the cart
I should like the {p} in {value}
I wanna order {p} in {value}
I want the {p}, and I want it in {value}
I want the {value} {p}
I will take the {p} in {value}
I wish to order {p} in {value}
I'd like the {p} in {value} please
I'd like the {p}, {value}, in my basket
I'd like to buy the {value} {p}
I'd like to order {p} in {value}
I'll buy {p} in {value}
I'll get the {value} {p}
I'll go for the {p} in {value}
I'll have the {p} in {value}
I'll have the {value} {p}
I'll order {p}, {value}
I'll take the {p}, the {value} one
I'm buying the {p} in {value}
I'm getting {p} in {value}
I'm having the {value} {p}
in my cart: {p}, {value}
in {value}, the {p}, add to cart
in {value} please, the {p}, into my basket
it's the {p} I want, in {value}
kindly add {p} in {value}
kindly book {p}, {value}
kindly put {value} {p} in my cart
let me get the {p} in {value}
let me have the {value} {p}
let's buy {p} in {value}
let's get the {p} in {value}
let's have the {value} {p}
let's take {p} in {value}
make it the {p} in {value}, cart please
may I have the {p} in {value}
may I order {p}, {value}?
mum wants the {p} in {value}, pop it in
my daughter takes {value}, so put the {p} in that in the cart
my husband needs {value}, the {p} please, in the basket
need the {p} in {value}, add it
ok the {p}, {value}, cart
ok {p} in {value} pls
one {p} in {value}
one {p} in {value} please
one {value} {p}
one {value} {p} in the basket please
order the {value} {p}
order {p} in {value}
order: {p}, {value}
pack the {p} in {value} for me
please add the {value} {p}
please add {p}, {value}
please order {p} in {value}
please put the {p} in {value} in my cart
pls add {p} {value}
pop the {value} {p} in
purchase {p} in {value}
put me down for the {p} in {value}
put the {p} in my basket, {value}
put the {p}, {value}, in there
put {p} {value} in
right, the {p} in {value}
ring up the {p} in {value}, cart
so the {p} in {value} then, add it
sold, {p} in {value}
stick the {p} in my cart, the {value} one
stick the {value} {p} in
take the {p} in {value} for me
the {p} for me in {value}
the {p} in {value} for me please
the {p} in {value} goes in my cart
the {p} in {value} please
the {p} in {value}, I'll take that
the {p}, but in {value}, add it
the {p}, in {value}, basket
the {p}, {value} please
the {p}, {value}, to cart
the {value} {p} for me
the {value} {p} into the basket
the {value} {p} please
the {value} {p} to my cart
the {value} {p}, sold
throw the {p} in {value} into my cart
throw in a {value} {p}
we'd like the {p} in {value}
we'll have the {value} {p}
we'll take the {p} in {value}
with the {p} I want {value}, add it to the cart
would you add the {p} in {value}
would you put the {value} {p} in for me
yes, the {p} in {value} please
{p} (in {value}) please
{p} - {value} - add
{p} / {value} / cart
{p} in {value} for me
{p} in {value} into the cart
{p} in {value} pls
{p} in {value} to basket
{p} in {value}, 1 pc
{p} in {value}, I'll have it
{p} in {value}, please add
{p} {value} buy
{p} {value} cart
{p} {value} to cart
{p}, in {value} please
{p}, {value}, I'll take it
{p}, {value}, one please
{p}: {value}, add
{value} {p} for me
{value} {p} into cart
{value} {p} pls
{value} {p} please
{value} {p}, basket
{value} {p}, order
{value} for me, of the {p}, add it
[service.addVariantMany]
add {n} of the {p} in {value}
add {n} of the {value} {p}
add {n} {value} {p}
add {p} in {value}, {n} of them
add {p}, {value}, qty {n}
add {p} {value} x{n}
basket: {n} {value} {p}
bung {n} of the {value} {p} in
buy {n} {p} in {value}
buy {n} of the {value} {p}
can I buy {n} {p} in {value}?
can I get {n} of the {p} in {value}
can I have {n} {value} {p}
can I order {n} {p}, {value}
can you add {n} of the {p} in {value}
can you put {n} {value} {p} in my trolley
cart: {n} {p}, {value}
cart: {p} / {value} / {n}
chuck {n} of the {value} {p} in the cart
could I have {n} of the {value} {p} please
could I order {n} {p} in {value}
could you add {n} {p} in {value} for me
could you pop {n} of the {p}, {value}, in
customer wants {n} {p} in {value}
er, {n} {p} in {value}
for the team: {n} {p}, {value}
gimme {n} {p} in {value}
give us {n} of the {p} in {value}
grab me {n} {value} {p}
I need the {p} in {value}, {n} of them
I should like {n} of the {p} in {value}
I wanna order {n} {p} in {value}
I want {n} of the {p}, all {value}
I want {n} {value} {p}
I want the {p} in {value}, {n} of it
I will take {n} {p} in {value}
I'd like {n} of the {p} in {value} please
I'd like {n} {value} {p} in my basket
I'd like to order {n} {p}, {value}
I'll buy {n} {p} in {value}
I'll get {n} of the {value} {p}
I'll have {n} of the {p} in {value}
I'll order {n} {p}, {value}
I'll take {n} of the {p}, the {value} ones
I'm buying {n} {p} in {value}
I'm having {n} of the {value} {p}
in {value}, {n} of the {p} please
kindly add {n} {p} in {value}
kindly add {n} nos {p}, {value}
kindly put {n} {value} {p} in cart
let me get {n} {p} in {value}
let me have {n} of the {value} {p}
let's buy {n} {p} in {value}
let's do {n} of the {p} in {value}
let's get {n} {value} {p}
make it {n} of the {p} in {value}, to cart
may I have {n} {p} in {value}
may I order {n} of the {value} {p}?
mum wants {n} {p} in {value}
need {n} {p} in {value}, add
ok {n} {p} in {value}
ok {n} of the {value} {p}
order {n} of the {value} {p}
order: {n} {p}, {value}
our shop needs {n} {p} in {value}
pack {n} of the {p} in {value}
please add {n} {p} in {value}
please order {n} {p}, {value}
please put {n} of the {value} {p} in my cart
pls add {n} {p} {value}
pop {n} of the {p} in, {value} please
pop {n} {value} {p} in
purchase {n} {p} in {value}
put me down for {n} {p} in {value}
put {n} {value} {p} in there
put {n} of the {p}, {value}, in my cart
right, {n} of the {p} in {value}
so {n} {p} in {value}
sold, {n} {p} in {value}
stick {n} {p} in my cart, {value} ones
take {n} {p} in {value} for me
the boss wants {n} {p} in {value}
the {p} in {value}, and I need {n}
the {p} in {value}, {n} of them
the {p} in {value}, {n} please
the {p}, {value}, {n} pieces
the {p}, {value}, times {n}
the {value} {p}, {n} of them
the {value} {p}, {n} please
throw {n} {value} {p} in
throw in {n} of the {p} in {value}
we need {n} {value} {p}
we need {n} of the {p} in {value}
we'd like {n} {p}, {value}
we'll have {n} of the {value} {p}
we'll take {n} {p} in {value}
would you add {n} {p} in {value}
would you put {n} of the {value} {p} in for me
yes, {n} {p} in {value} please
{n} of the {p}, {value}
{n} of the {p}, {value}, in my cart
{n} of the {value} {p}
{n} of the {value} {p} please
{n} of {p}, {value}
{n} pcs {p}, {value}
{n} pieces of {p} in {value}
{n} times the {p} in {value}
{n} x {p} in {value}
{n} x {value} {p}
{n} {p} in {value}
{n} {p} in {value} for me
{n} {p} in {value} pls
{n} {p}, {value}
{n} {p}, {value}, to basket
{n} {value} {p}
{n} {value} {p} for the office
{n} {value} {p} in the cart please
{p} ({value}) x {n}
{p} - {value} - {n} pcs
{p} in {value} times {n}
{p} in {value}, I need {n}
{p} in {value}, {n} pcs
{p} in {value}: {n}
{p} {value} {n} pcs
{p} {value} x{n}
{p}, {value}, {n} of those
{p}, {value}: {n} please
{value} {p} x {n}
{value} {p}, {n} of them
[service.choose]
I'd like {value}
I'd prefer {value}
I'd take {value}
I'd go {value}
I'd rather have {value}
I'll go with {value}
I'll have {value}
I'll have the {value}
I'll pick {value}
I'm thinking {value}
I'm going for {value}
I choose {value}
I guess {value}
I need {value}
I need it in {value}
I need the {value} one
I normally take {value}
I usually go for {value}
I think {value}
I think {value} would be best
I want {value}
I want it in {value}
I want the {value} one
I meant the {value} one
a {value} one
a {value} one please
ah, {value}
ah sorry, {value}
definitely {value}
easy, {value}
er, {value}
erm, {value} please
{value} of course
{value} obviously
{value} for me
{value} for me please
{value} would be great
{value} would be nice
{value} would be perfect
{value} would do
{value} will do
{value} should fit
{value} should be right
{value} sounds good
{value} sounds right
{value} looks best
{value} is fine
{value} is mine
{value} is what I want
{value} is what I need
{value} if you have it
{value} if possible
{value} if you'd be so kind
{value} I think
{value} I guess
{value} I suppose
{value}, definitely
{value}, I'd say
{value}, I reckon
{value}, if I may
{value}, obviously
{value}, please add that one
{value}, put that in
{value}, the usual
{value}, yes
{value} one
{value} one pls
{value} pls
{value}!
{value}...
{value} plz
{value} thx
{value} version please
my wife says {value}
my choice: {value}
my pick is {value}
mum says {value}
he needs {value}
she takes {value}
it's {value}
it's for my son, {value}
it'd be {value}
it has to be {value}
it must be {value}
it should be {value}
it needs to be {value}
let's do {value}
let's go {value}
let's go for {value}
let's go with {value}
let's have {value}
let's have it in {value}
let's take {value}
let me have {value}
let me take {value}
make mine {value}
make that {value}
need {value}
oh, {value}
oh, in {value}
oh right, {value}
ok, in {value}
ok make it {value}
okay, the {value}
option {value}
or {value}, yes {value}
please add {value}
please add the {value} one
please make it {value}
please take {value}
probably {value}
put in {value}
put in the {value} one
right, {value}
right, the {value} one
so {value}
so in {value}
sorry, {value}
sorry, forgot: {value}
sure, {value}
surely {value}
that would be {value}
that'd be {value}
the customer wants {value}
the {value}
the {value} please
the {value}, thanks
the {value} for me
the {value} of course
the {value} version
the {value} version please
the {value} kind
the {value} will do
then {value}
then in {value}
then the {value} one
then I'll take {value}
we need {value}
we'll take {value}
we'd like {value}
well, {value}
hmm, the {value} one
hmm, probably {value}
hm, {value} then
kindly add {value}
kindly make it {value}
kindly take {value} only
in {value} then
in {value} pls
in {value}, thanks
in {value} if you can
can I have {value}
can I get it in {value}
can it be {value}
could I have the {value} one
could you make it {value}
could you do {value}
may I have {value}
would {value} be ok
take {value}
take the {value} one
pick {value}
pick the {value} one for me
go for {value}
go for the {value} one
give me {value}
give me the {value} one
gimme {value}
grab {value}
{value}: that one
always {value}
as always, {value}
for me {value}
for her, {value}
[service.remove]
I changed my mind about the {p}, take it out
I don't need the {p}
I don't need {p} any longer
I don't want {p} in there
I won't take the {p} after all
I'd like the {p} removed from my cart
I'd like to remove {p}
I'd rather not buy the {p}
I'll leave the {p}
I'll skip the {p}, take it out of the cart
I'm not buying the {p} after all
I've found the {p} cheaper, take it out
I've got one of the {p} already, remove it
I already own the {p}, take it out please
all but the {p} can stay in my cart
axe {p}
basket minus the {p}
bin {p}
can I take the {p} out
can the {p} come out of my basket
can we take {p} off
can you bin the {p} for me
can you delete {p}
can you get the {p} out of my cart
can you take the {p} out
cancel {p}
cart: remove {p}
cart: {p} out
chuck out the {p}
chuck the {p} out of my basket
clear {p} from my cart
could you cancel the {p}
could you drop the {p} from my basket
could you remove {p}, please
could you take the {p} out again
could you take out {p}
cross off the {p}
customer doesn't want {p} any more, remove it
delete the {p}
delete {p}
delete {p} pls
ditch the {p}
do remove the {p} please
don't need {p} anymore
don't want the {p} anymore
drop {p}
drop {p} from cart
dump the {p}
empty the {p} out of my basket
er, the {p} needs to come out
everything except the {p} please, take that out
fish the {p} out of my cart
forget {p}, remove it
get rid of {p}
get the {p} out of there
get {p} off my list
hmm, the {p} is too much, remove it
in my cart there's the {p}, take it out
kindly cancel {p}
kindly delete {p} from cart
kindly remove the {p}
kindly take out {p} from my basket
kill the {p}
leave out the {p}
leave the {p} out
let's drop the {p}
let's lose the {p}
let's not take the {p}
let's remove {p}
lose the {p}
may I take the {p} out
minus {p}
mum says no to the {p}, take it out
my husband says we don't need the {p}, out
my wife already bought the {p}, take it out
never mind the {p}, take it out of the cart
no longer need {p}
no longer want the {p}
no more {p}, please take it out
not the {p} after all
off with the {p}
on reflection I don't want the {p}
on second thoughts remove the {p}
on second thoughts, no {p}
out with the {p}
please bin the {p}
please cancel the {p}
please delete {p}
please drop the {p}
please get the {p} out of my basket
please remove {p}
please remove the {p} from my cart
please take the {p} off the order
pls remove {p}
pull the {p} from my cart
put the {p} back
put the {p} back on the shelf
remove {p}
remove {p} from basket
remove one item: {p}
remove the {p}
remove the {p} again please
rm {p}
scrap the {p}
scratch the {p}
skip the {p}
sorry, I need the {p} taken out
strike the {p} off my list
strike {p}
take away the {p}
take out the {p}
take the {p} away
take the {p} back
take the {p} off
take {p} off my cart
take {p} out
take {p} out again
the boss says the {p} has to go
the {p} blew the budget, take it out
the {p} can come out
the {p} has to come out
the {p} is in my cart by mistake
the {p} isn't needed any more
the {p} needs to be removed
the {p} ought not to be in my basket
the {p} out
the {p} please, out of my basket
the {p} shouldn't be in my cart
the {p} was added by accident, remove it
the {p} was a mistake
the {p}, I don't want it
the {p}, please take it out
the {p}? no, out
the {p}: take it out
throw out the {p}
throw {p} out
too dear, the {p}, take it out
toss out {p}
uncart {p}
undo the {p}
wait, I don't want {p}
we don't need the {p} any more
we've decided against {p}, remove it
why is {p} in my cart? remove it
without the {p}
would you delete {p} for me
would you kindly take out the {p}
would you mind removing {p}
would you remove the {p}
would you take {p} out of my basket
{p} can go
{p} delete
{p} got in there by accident, take it out
{p} has to go
{p} no longer wanted
{p} off
{p} off my list please
{p} out
{p} out of cart
{p} remove
{p} remove pls
{p} removed please
{p} should be out
{p}, delete that
{p}, don't want that any more
{p}, out
{p}, take that out please
{p}: delete
{p}: out
{p}? don't need it, take it out
[service.removeIt]
actually, {it} can go
actually no, not {it}
actually, without {it}
ah no, take {it} out
axe {it}
bin {it}
can {it} come out again
can I take {it} out
can we lose {it}
can we drop {it}
can you bin {it}
can you delete {it}
can you get {it} out of there
can you remove {it} again?
can you take {it} out
cancel {it}
chuck {it} out
clear {it} out
could you cancel {it}
could you delete {it} please
could you drop {it}
could you remove {it}
could you take {it} back out
cross {it} off
delete {it}
delete {it} pls
delete {it} again
ditch {it}
do without {it}
don't add {it}
don't include {it}
don't need {it}
don't need {it} any more
don't want {it} now
drop {it}
drop {it} again
dump {it}
er no, take {it} out
fish {it} back out
forget {it}, take it out
forget about {it}
get {it} out of my cart
get {it} off my list
hang on, take {it} out
hmm no, remove {it}
hold on, I don't want {it}
I can do without {it}
I don't need {it} after all
I don't need {it}
I don't want {it}
I don't want {it} in there
I've changed my mind on {it}
I've thought about it, take {it} out
I won't be needing {it}
I won't take {it} after all
I'd like {it} removed
I'd rather not have {it}
I'd rather leave {it} out
I'll leave {it} for now, take it out
I'll pass on {it}
I'll skip {it}
I'm not taking {it} after all
in fact, remove {it}
kindly cancel {it}
kindly delete {it}
kindly remove {it}
kindly take {it} out of cart
leave {it} out
leave {it} out after all
let's drop {it}
let's leave {it} out
let's lose {it}
let's not have {it}
let's remove {it} again
let's skip {it}
lose {it}
mum says no, take {it} out
my wife says no, remove {it}
nah, take {it} out
nah not {it}
never mind, remove {it}
no, I don't want {it}
no, take {it} off
no wait, {it} out
nope, remove {it}
not {it} after all
not {it}, remove it
oh no, not {it}, out
ok no, remove {it}
on second thoughts, take {it} out
on second thought, not {it}
on reflection, without {it}
oops, take {it} out again
oops, not {it}, remove it
please bin {it}
please cancel {it}
please delete {it}
please drop {it}
please leave {it} out
please remove {it}
please take {it} out
please take {it} off the order
pls remove {it}
put {it} back
put {it} back on the shelf
put {it} back please
remove {it} again
remove {it} pls
remove {it} from basket
remove {it} from the cart
scratch {it}
skip {it}
skip {it} after all
sorry, remove {it} again
sorry, I don't want {it} after all
sorry, take {it} out
strike {it}
take {it} away
take {it} away again
take {it} back
take {it} off
take {it} off please
take {it} out
take {it} out pls
take {it} off my list
the boss says no, take {it} out
the customer doesn't want {it} any more
throw {it} out
throw {it} out again
too dear, take {it} out
toss {it}
uh, take {it} out
undo {it}
wait, not {it}
wait, remove {it}
wait no, I don't need {it}
we don't need {it}
we don't want {it} after all
we've decided against {it}
why did I add {it}, take it out
without {it} please
would you cancel {it}
would you mind taking {it} out
would you remove {it} for me
would you take {it} out please
you can take {it} out again
{it} can come out
{it} can go
{it} has to go
{it} needs to go
{it} isn't needed
{it} isn't needed after all
{it} out
{it} out again
{it} out please
{it} was a mistake, out
{it}, no thanks, take it out
{it}: delete
{it}: out
[service.set]
I meant {n} of the {p}
I need {n} {p} now, change it
I want the {p} to be {n}
I want {n} of the {p} instead
I'd like the {p} changed to {n}
I'd like {n} of the {p} instead of what's in there
I'd rather have {n} of the {p}
I'll need {n} of the {p} in total
I'll take {n} of the {p} instead
about the {p}, make it {n}
actually {n} {p}
actually make the {p} {n}
adjust the {p} to {n}
adjust {p} quantity: {n}
alter the {p} to {n}
as for the {p}, I want {n}
better make it {n} of the {p}
boss wants {n} of the {p} instead
bring the {p} to {n}
bump the {p} to {n}
can I change the {p} to {n}?
can I have {n} of the {p} instead
can the {p} be {n}
can we do {n} of the {p} instead
can we have the {p} at {n}
can you change the {p} to {n}
can you make it {n} of the {p}
can you set the {p} to {n}
can you update {p} to {n}
cart: {p} = {n}
cart: change {p} to {n}
cart: {p} to {n}
change how many {p} I have to {n}
change my {p} to {n}
change {p} qty to {n}
change {p} to {n}
change the amount of {p} to {n}
change the number of {p} to {n}
change the {p} in my basket to {n}
correct the {p}: {n}
correct the number of {p} to {n}
correction: {n} of the {p}
could I change the {p} to {n}
could I have the {p} at {n} instead
could you make the {p} {n}
could you set {p} to {n}
could you update the {p} to {n} please
customer wants {n} of the {p} now, change that
edit {p} to {n}
edit the {p}: {n}
er, make the {p} {n}
for the {p} I want {n} in all
for the {p}, quantity {n}
for the {p}, {n} please instead
get the {p} to {n}
have {n} of the {p} in my cart instead
have the {p} at {n}
hmm, {n} of the {p} rather
in my cart, make the {p} {n}
it should be {n} of the {p}
it should say {n} for the {p}
kindly change {p} quantity to {n}
kindly change {p} to {n} nos
kindly make {p} {n}
kindly update {p} to {n}
let's change the {p} to {n}
let's do {n} of the {p} instead
let's have the {p} at {n}
let's make the {p} {n}
let's say {n} of the {p}
make my {p} {n}
make {p} {n}
make that {n} of the {p}
make the {p} {n} please
make the {p} in my basket {n}
may I change the {p} to {n}
modify {p}: {n}
modify quantity of the {p} to {n}
mum says {n} of the {p}, change it
my {p} should be {n}
need {n} of the {p} instead
new quantity for the {p}: {n}
no, {n} of the {p}
not one, {n} of the {p}
now {n} of the {p} please
of the {p} I want {n}
of the {p}, let's have {n}
oh, and make the {p} {n}
on second thoughts {n} of the {p}
please change {p} to {n}
please correct the {p} to {n}
please have {n} of the {p} in my basket instead
please make it {n} of the {p}
please make the {p} {n}
please set the {p} to {n}
please update my {p} to {n}
pls change {p} to {n}
put the {p} at {n}
put the {p} to {n}
put {p} on {n}
put {n} instead for the {p}
qty of {p}: {n}
quantity of {p} to {n} please
rather {n} of the {p}
set my {p} to {n}
set quantity of {p} to {n}
set the number of {p} at {n}
set the {p} in my cart to {n}
sorry, I meant {n} of the {p}
sorry, it's {n} of the {p}
sorry, make the {p} {n}
switch the {p} to {n}
take the {p} to {n}
the amount of {p} should be {n}
the number of {p} should be {n}
the quantity for the {p} should be {n}
the quantity of the {p} is wrong, make it {n}
the {p} in my cart should be {n}
the {p} needs to be {n}
the {p} should be {n}
the {p} to {n} please
the {p}, can I have {n} instead
the {p}, change that to {n}
the {p}, I want {n}
the {p}, it should be {n}
the {p}, make it {n}
the {p}, {n} instead
the {p}: {n} in total please
there should be {n} of the {p}
there should be {n} {p} in my cart
turn the {p} into {n}
update my {p} to {n}
update {p} qty {n}
update {p} to {n}
update quantity {p} {n}
wait, {n} of the {p}
we need {n} of the {p} instead
we'd like {n} of the {p} instead
we'll want {n} of the {p}, change it
would you change the {p} to {n}
would you make it {n} of the {p}
would you set the {p} to {n}
{n} for the {p}
{n} for the {p} instead
{n} in total of the {p}
{n} instead, for the {p}
{n} not one of the {p}
{n} of the {p} in total please
{n} of the {p} instead
{n} of the {p} instead pls
{n} {p} in total
{n} {p} instead
{n} {p} rather
{p} = {n}
{p} qty change to {n}
{p} quantity {n} now
{p} should be {n}
{p} to {n}
{p} to {n} pcs
{p}, change to {n}
{p}, make that {n}
{p}, {n} instead
{p}, {n} rather than what's there
{p}: change to {n}
{p}: make it {n}
{p}: update to {n}
{p}: {n} in all
[service.setIt]
I want {n}
I want {n} instead
I wanted {n}
I need {n}
I need {n} instead
I need {n} in total
I said {n}
I meant to say {n}
I'd like {n}
I'd like {n} instead
I'd rather have {n}
I'll have {n} instead
I'll take {n} instead
I'll need {n}
I think {n}
I think {n} is right
actually I need {n}
actually I want {n}
actually make it {n}
ah no, {n}
ah, {n} rather
adjust to {n}
adjust that to {n}
alter that to {n}
amend to {n}
as for how many, {n}
better {n}
but {n} of them
but {n}
can I change it to {n}
can I change that to {n}?
can I have {n} instead
can it be {n}
can we make it {n}
can we say {n}
can you change it to {n}
can you make it {n}?
can you make that {n} please
can you set it to {n}
change it to {n}
change it to {n} pls
change quantity {n}
change the amount to {n}
change qty to {n}
correct it to {n}
correction, {n}
could I change that to {n}
could I have {n} instead
could it be {n}
could we make that {n}
could you alter that to {n}
could you make it {n}
could you set that to {n} please
could you update it to {n}
do {n}
do {n} instead
do {n} of them
edit to {n}
er, {n}
er, make that {n}
erm, {n} rather
get {n} instead
give me {n} instead
go for {n}
go with {n}
go with {n} instead
have it at {n}
hang on, {n}
hang on, make it {n}
hmm {n}
hmm, make that {n}
hold on, {n}
how about {n}
how about {n} instead
in fact {n}
in fact, make it {n}
it should be {n}
it should say {n}
it was meant to be {n}
it's {n}, not that
it's {n} I want
it's {n} I need
kindly change to {n}
kindly change quantity to {n}
kindly make it {n}
kindly update to {n} nos
let me have {n} instead
let's change it to {n}
let's go for {n}
let's go with {n}
let's have {n}
let's have {n} instead
let's make it {n}
let's make that {n}
let's say {n}
let's set it to {n}
let's take {n}
listen, make it {n}
make {n} of it
make it {n} of them
make it {n} pls
make it {n} instead
make it {n}, would you
make that {n} instead
make that {n} pls
may I change that to {n}
may I have {n} instead
modify to {n}
mum says {n}
my wife says {n}
my mistake, {n}
my bad, {n}
need {n}
need {n} instead
new quantity: {n}
no {n}
no no, {n}
no, I need {n}
no, I said {n}
no, it's {n}
no, make it {n}
no, make that {n}
no wait, {n}
not that many or few, {n}
not that number, {n}
now {n}
number should be {n}
oh, {n}
oh, make that {n}
oh wait, {n}
oh sorry, {n}
ok {n}
ok make it {n}
ok let's do {n}
on second thoughts, {n}
on reflection, {n}
oops, {n}
oops make that {n}
please change it to {n}
please change that to {n}
please correct to {n}
please make it {n}
please make that {n}
please update to {n}
please set it to {n}
pls change to {n}
put {n}
put {n} instead
put in {n} instead
put it at {n}
put it to {n}
qty: {n}
qty {n}
quantity: {n}
quantity should be {n}
quantity {n} please
rather {n}
rather make it {n}
revise to {n}
right, make it {n}
say {n}
say {n} instead
scratch that, {n}
set quantity to {n}
set to {n}
set that to {n}
sorry, I need {n}
sorry, it should be {n}
sorry, make it {n}
sorry, make that {n}
sorry, {n}
sorry, {n} instead
switch to {n}
switch it to {n}
take {n} instead
that should be {n}
that should have been {n}
that should read {n}
that was supposed to be {n}
the boss says {n}
the customer wants {n}
the number's wrong, {n}
the quantity is {n}
the quantity should be {n}
there should be {n}
thinking about it, {n}
turn it into {n}
update that to {n}
update to {n}
wait, {n}
wait, make it {n}
wait, can it be {n}
we need {n}
we need {n} instead
we want {n}
we'd like {n} instead
we'll take {n}
we'll have {n} instead
well, {n}
well, make it {n}
wrong number, {n}
wrong quantity, {n}
would you make that {n}
would you change it to {n}
would {n} be possible
would it be possible to have {n} instead
you know what, {n}
you know what, make it {n}
{n}
{n} after all
{n} in total
{n} it should be
{n} of those instead
{n} please
{n} please instead
{n} pls
{n} rather
{n} then
{n} to be exact
{n}, actually
{n}, I mean
{n}, I meant
{n}, not what I said
{n}, please
{n}, sorry
[service.cart]
I've lost track, what's in my cart
I've forgotten what I've put in
I forget what I've already added
I can't remember what's in my basket
I want to double check my cart
I want to see my cart
I'd like to see my basket
I'd like to review my cart
I'd like a rundown of my basket
I think I added something twice, show me my cart
am I all set? show me the cart
anything in my basket?
anything in my cart yet?
basket
basket contents
basket please
basket so far
basket total
bring up my basket
bring up my cart
can I have a look at my basket
can I see what I've got
can you list what's in my cart
can you read me my basket
can you show me what's in the trolley
can you sum up my cart
can you tell me what's in my basket
cart
cart contents
cart contents pls
cart?
cart overview
cart summary
cart total
cart total pls
check basket
contents of my cart
could I see my basket please
could you go over my cart with me
could you list what I have so far
could you show me my trolley
current cart
did I already put something in my cart
did you put everything in my cart? show me
display cart
display my basket
do I have anything in my basket
give me a rundown of my cart
give me a summary of my basket
go to cart
go to my basket
go over my basket with me
have I got everything? show me the cart
how does my cart look
how full is my cart
how many things have I got in my basket
how many things have I got so far
how much am I at
how much am I up to
how much do I have in the cart
how much does my basket come to
how much have I racked up
how much have I spent so far in my cart
how much is it all together
how much is it so far
how much is my basket
how much is that all in, my cart
how much so far
how much would it be altogether, what's in the basket
is my cart empty
is there anything in my trolley
is everything in my cart that I said? let me see
just checking, what's in my cart
just show me my cart
kindly display my cart
kindly show cart
kindly show items in my cart
kindly tell total of my cart
let me check my basket
let me double-check the cart
let me have a look in my trolley
let me look at my cart
let me look over my basket
let me see my cart
let me review my basket
let's have a look at my basket
let's have a look in the trolley
let's recap, what's in my cart
let's see my cart
list my cart
list the items in my cart
list what I've got
look in my basket
may I see my cart
mum wants to see what's in the basket
my basket
my basket please
my basket, what's in it
my cart, what have I got
my cart, what's in there
my trolley
now what have I got in the basket
ok what's in there now, my cart
ok, my cart
open cart
open my cart
open the trolley
overview of my cart please
pls show cart
please list my basket
please show me my cart
read back my cart
read out what's in my basket
recap please, what's in my cart
remind me what's in my cart
remind me what I've picked
remind me, my basket?
review basket
review my cart
running total?
running total please
see cart
see my basket
see what's in my basket
show basket contents
show cart
show items in cart
show me everything in my cart
show me my cart again
show me my trolley
show me the basket
show me the cart
show me what I have in the basket
show me what's in there, my basket
show the contents of my cart
so far, what's in my cart
so what have I got in my basket
so what's my total
so what's the total so far
subtotal?
subtotal of my cart
sum of my cart
sum total so far?
summary of my basket
take me to my cart
take me to my basket
tell me what's in my basket
tell me what I've got so far
the basket, what's in it now
the boss wants to know what's in our cart
the total of my basket please
total of my cart
to my basket
to my cart please
trolley
trolley please
view basket
view my cart
view my trolley
was there anything in my cart
wait, what's in my cart
what am I buying so far
what am I up to so far, price of my basket
what all have I got in my cart
what all is there in my cart
what are the items in my cart
what did I add
what did I put in
what did I put in my basket
what did I pick so far
what do I have so far
what does my basket look like
what does my cart come to
what have I got in my trolley
what have I got so far
what have I picked so far
what have I put in my cart up to now
what have we got in the basket
what have we got so far
what is in my cart at the moment
what items are in my cart
what products have I got in my basket
what was in my cart again
what would my cart cost
what's already in my basket
what's currently in my cart
what's in it so far, my basket
what's in my trolley
what's in the basket
what's in the cart now
what's in there so far
what's my bill so far
what's my cart total
what's on my order so far
what's sitting in my cart
what's the state of my basket
what's the total of my cart
where's my basket
where's my cart
where do I see my cart
where can I see my basket
where are we at with the basket
which items are in my basket
which things have I put in my cart
would you show me my basket
would you list what's in my cart
[service.checkout]
I want to place the order
I want to place my order now
I want to finish
I want to finish and pay
I want to go to the till
I want to check out now
I want to complete my order
I want to buy what's in my cart
I want to buy it all now
I'd like to pay please
I'd like to pay for my basket
I'd like to place my order
I'd like to settle up
I'd like to finalise my order
I'd like to complete the purchase
I'll check out now
I'll pay now
I'll take it all, let me pay
I'll take everything in the basket
I've got everything, let me pay
I've got all I need, checkout please
I'm all done, checkout
I'm all set, check me out
I'm done shopping
I'm done, let me pay
I'm finished, I'd like to pay
I'm good to go, checkout
I'm ready to check out
I'm ready to order
I'm ready to place the order
I'm through, take me to payment
all done, pay
all done here, I'd like to pay
all good, let's check out
all right, let's pay
and now to the till
and now I'd like to pay
basket's full, I want to pay
buy it all
buy the lot
buy the whole cart
can I check out
can I check out now?
can I go to the checkout
can I pay
can I pay now
can I place the order now
can I settle up
can we check out
can we finish this order
can you check me out
can you process my order now
can you ring that up for me
can you take me to the checkout
can you take payment now
cash out
cash me out
check me out
check out now
check out please
check out pls
checkout now
checkout now please
checkout pls
checkout time
close the order
complete checkout
complete my order
complete the order please
complete the purchase
confirm my order
confirm the purchase
confirm and pay
continue to checkout
continue to payment
could I check out please
could I pay now
could we go to the checkout
could you finalise my order
could you take me to payment
done shopping
done, checkout
done. pay
everything's in, checkout please
everything's in the basket, I want to pay
everything's there, let me pay
finalise order
finalize my order
finish and pay
finish the order
finish up please, I want to pay
get me to checkout
go ahead with the order
go ahead and place my order
go to checkout
go to the checkout
go to the till
good, now let me pay
great, now I want to check out
how do I pay for what's in the basket? I'm finished
I think that's it, checkout
I think I have everything, I'd like to pay now
kindly checkout
kindly process my order
kindly proceed to payment
kindly place the order
let me check out
let me pay
let me pay now
let me settle the bill
let me buy everything
let's buy all of it now
let's call it a day and pay
let's complete the order
let's do the checkout
let's finish and pay
let's finish the purchase
let's go to the till
let's go to the checkout
let's pay
let's place the order
let's settle up
let's wrap this up, checkout
let's wrap up and pay
make the payment
may I check out
may I pay now
move on to payment
mum has the card ready, checkout please
my cart is complete, I want to pay
nothing else, checkout
nothing else, I'd like to pay
nothing more, thanks. pay
now checkout
now I'd like to pay
now let me pay
ok checkout
ok let me pay
ok pay
ok, now to payment
ok, I want to pay now
ok, that's the lot, checkout
okay I'd like to check out now
on to the checkout
on to payment
order all of it
order everything in my cart
order it all
order what's in my basket
order what's in the cart
pay
pay for my basket
pay for everything
pay for my cart
pay please
pay up and go
payment page
payment please
payment pls
place order
place my order
place my order now
please check me out
please complete my order
please finalise the order
please place the order
please proceed to checkout
please process my order
please take me to checkout
pls checkout
proceed
proceed to pay
proceed with the order
process my order
purchase everything
purchase the cart
ready for checkout
ready to check out
ready to pay
right, I'm done, where do I pay
right, let's pay
right, that's me done, checkout
right, to the till
ring it up
ring it all up
ring up my basket
send the order off
send my order through
settle the bill
settle up
shall we check out
shopping's done, payment please
show me to the checkout
so, checkout
so, I'd like to pay
submit my order
submit order
take me to payment
take me to the till
take me to the payment page
take me to pay
take payment
that'll be all, checkout
that'll be all, I'd like to pay
that'll be it, pay now
that'll do me, checkout please
that's all I need, checkout
that's all, checkout
that's everything, checkout please
that's everything, I'll pay
that's it, I want to check out
that's it, pay
that's it for today, checkout
that's me done, I'd like to pay
that's me sorted, checkout
that's the lot, I'd like to pay
the basket is complete, on to payment
the boss approved it, place the order
the order can go out, I want to pay
time to check out
time to pay
to checkout
to payment please
to the checkout
to the till please
want to pay
we'd like to check out
we'd like to pay now
we want to place this order
we're done, checkout please
we're ready to order
where do I pay
where do I pay for this lot
where is the checkout
where's the checkout
where's the pay button
where's the till
which button do I press to pay? I'm done
who do I pay? I'm finished
will you check me out
would you ring me up
would you take me to the checkout please
wrap it up, I want to pay
you can place the order now
[service.order]
I'd like to know where {order} is
I'd like to track {order}
I'd like an update on {order} please
I can't find out where {order} is
I haven't received {order}
I haven't had any news of {order}
I haven't heard a thing about {order}
I need {order} urgently, where is it
I need to know when {order} comes
I ordered under {order}, when's it coming
I placed order {order} ages ago
I want to know what's up with {order}
I was promised {order} for yesterday
I was wondering about {order}
I'm calling about {order}
I'm enquiring about order {order}
I'm getting worried about {order}
I'm going away soon, will {order} come before
I'm still sitting here without {order}
I've been waiting ages for {order}
I've got order number {order}, what's its status
about my order {order}
any idea when {order} gets here
any idea where {order} has got to
any movement on {order}
any news of {order}
any news about order {order}?
any sign of {order}
any tracking for {order}
are you going to send {order} some time
can I get an update on {order}
can I have the status of {order}
can you chase up {order} for me
can you find {order}
can you look into {order}
can you pull up {order}
can you see where {order} is
can you tell me if {order} has gone out
can you track {order}
check {order}
check order {order}
check on {order} please
check status {order}
check the status of {order}
could I have an update on {order}?
could you check up on {order}
could you find out where {order} is
could you let me know when {order} will arrive
could you tell me where {order} has got to
could you track down {order}
customer is asking after {order}
customer wants to know when {order} comes
delivery of {order}?
delivery {order}
delivery date {order}
delivery date for {order} please
did {order} leave yet
did {order} ship
did you lose {order}?
did you send {order}
do you know where {order} is
do you have any news on {order}
eta for {order}
eta {order}
find my order {order}
find order {order}
has my parcel {order} gone out
has my {order} been sent
has {order} been dispatched
has {order} been posted
has {order} gone missing
has {order} left yet
has {order} arrived at the depot
has anything happened with {order}
have you dispatched {order}
have you forgotten {order}
have you sent off {order}
hello?? where is {order}
how far along is {order}
how is {order} coming along
how long will {order} take
how long do I have to wait for {order}
how much longer for {order}
how's {order} doing
is {order} coming or what
is {order} coming today
is {order} in the post
is {order} lost
is {order} out for delivery
is {order} still being packed
is there a hold-up with {order}
is there a problem with {order}
is there a tracking link for {order}
is there news about {order}
kindly check status of {order}
kindly confirm dispatch of order {order}
kindly provide status of my order {order}
kindly track {order}
kindly update on {order}
locate {order}
look up {order}
look up order {order} please
mum ordered something, number {order}, where is it
my delivery {order} still isn't here
my gran's order {order} hasn't turned up
my order is {order}, where is it
my order was {order} and nothing's come
my order {order}
my order {order} is late
my order {order} is nowhere to be seen
my order {order} seems to be stuck
my package {order}
my package {order} never came
my parcel {order}, any idea
my parcel has number {order}, where's it at
nothing's arrived yet for {order}
number {order}, where is my stuff
on which day does {order} come
order no {order}
order no. {order} status
order number {order}
order number is {order}, please check
order status {order}
order {order} hasn't shown up
order {order} is overdue
order {order} status?
order {order}, how's it going
order {order}, when
order {order}, where is it
order {order}: any update
our office is waiting for {order}
our order {order}, has it left
please check {order}
please check my order {order}
please find {order}
please give me the status of {order}
please look up {order}
please track my order {order}
pls check {order}
pls status {order}
re: {order}, where is it?
ref. {order}, any news
regarding order {order}
regarding {order}: when will it be here
so where's {order} then
still no {order}
still no sign of {order}
still waiting on {order}
status order {order}
status of my order {order} please
status update on {order}
status? {order}
take a look at {order} for me
tell me about my order {order}
tell me where {order} is
tell me when {order} arrives
the boss wants to know where {order} is
the parcel {order}, when does it get here
the parcel with number {order} hasn't come
there's no sign of {order}
this is taking forever, {order}
track my order {order}
track my parcel {order}
track no {order}
track order no. {order}
track package {order}
tracking info {order}
tracking {order}
two weeks and still no {order}
update on order {order} please
update {order}
was {order} sent out
was {order} dispatched today
we placed an order, {order}, where does it stand
we're expecting {order}
what about my order {order}
what about {order}
what became of {order}
what day will {order} come
what has happened to {order}
what is going on with {order}
what stage is {order} at
what state is {order} in
what's keeping {order}
what's the ETA of {order}
what's the hold-up with {order}
what's the latest on {order}
what's the progress on {order}
what's the story with {order}
what's taking {order} so long
what's up with my order {order}
what's up with {order}
when am I getting {order}
when can I expect {order}
when do I get {order}
when does {order} arrive
when does {order} get here
when is {order} coming
when is {order} due
when is {order} going to ship
when will I get my order {order}
when will {order} be here
when's {order} arriving
where has {order} got to
where have you got to with {order}
where in the world is {order}
where is my package {order}
where is my parcel {order}
where is {order}
where on earth is {order}
where the heck is {order}
where's my order {order} got to
where's my stuff, order {order}
where's my {order}
where's {order} at
who has got my {order}, has it shipped
why hasn't {order} come
why hasn't {order} arrived yet
why is {order} taking so long
why isn't {order} here yet
will {order} arrive this week
will {order} come today
will {order} still make it before the weekend
would you check {order} for me
would you look up my order {order}
you said it would be here by now, {order}
{order} arrived where?
{order} delayed?
{order} delivery?
{order} didn't come
{order} dispatched?
{order} eta
{order} hasn't arrived
{order} is late
{order} pls check
{order} sent yet?
{order} status
{order} status please
{order} track
{order} tracking
{order} when
{order} where
{order} where is it
{order} where is my parcel
{order}, any news
{order}, has that gone out
{order}, how long still
{order}, is that on its way
{order}, my order, where's it got to
{order}, when's it coming
{order}, where is that
{order}: any news
{order}: eta?
{order}: where?
{order}?
[service.orderNone]
I bought something and it hasn't come
I bought stuff here, where is it
I haven't got my order yet
I haven't received my order
I haven't received anything
I need my parcel urgently, where is it
I ordered ages ago
I ordered something, when does it come
I ordered two weeks ago and still nothing
I paid already, where's my stuff
I should have had my parcel by now
I want an update on my order
I want to know where my delivery is
I want to know where my order is at
I was meant to get a delivery today
I was promised delivery yesterday
I was wondering about my order
I'd like an update on my delivery please
I'd like to track a parcel
I'd like to track my package
I'm calling about my order
I'm enquiring about an order
I'm expecting a parcel from you
I'm getting worried about my parcel
I'm waiting on a delivery
I've been waiting for ages
I've been waiting for my package for days
I've got an order with you, how far along is it
about my order
about that order I placed
any idea when my parcel gets here
any movement on my order
any news of my parcel
any sign of my delivery
any update on my order
any update?? I ordered last week
can I get an update on my order
can I track my parcel
can you chase up my order
can you find my order
can you look up my order
can you see where my package is
can you tell me if my parcel has gone out
can you track my order
check my delivery
check my order
check my order status
check order status
could you check where my delivery is
could you find out what's become of my order
could you look into my order
could you tell me where my parcel has got to
customer asks where their order is
delivery hasn't come
delivery status
delivery status please
delivery tracking
did you forget my order
did you lose my parcel
did you send my stuff
did my order leave yet
do you have any news about my order
do you know where my parcel is
eta on my order
find my order
find my parcel
gran's parcel hasn't come, where is it
has my delivery left
has my order been dispatched
has my order been sent
has my order gone out
has my package been posted
has my parcel gone missing
has my stuff shipped
have you dispatched my order
have you sent it yet, my order
hello?? where's my order
how do I track my order
how far along is my order
how is my order coming along
how long until my order arrives
how long will my parcel take
how much longer for my parcel
how's my order doing
is my order coming or what
is my order lost
is my order on its way
is my package on the way
is my parcel coming today
is my stuff out for delivery
is there a problem with my order
is there any news about my delivery
kindly check my order status
kindly tell status of my order
kindly track my parcel
kindly update on my order
locate my parcel
look up my order
mum ordered something, where is it
my delivery didn't turn up
my delivery is late
my delivery is overdue
my order
my order didn't come
my order hasn't come
my order hasn't shown up
my order is nowhere to be seen
my order isn't here yet
my order seems to be stuck
my order status please
my order, any news
my order, where is it
my package
my package is late
my package never came
my package never turned up
my parcel
my parcel didn't come today
my parcel is late
my parcel, any idea
my things haven't arrived
my wife ordered something and it's not here yet
no delivery today, why
no parcel yet
no sign of my order
nothing has arrived
nothing has come yet
nothing's arrived yet
on what day does my order come
order hasn't arrived
order not received
order status
order tracking
order update pls
our office order hasn't arrived
our order, has it left
package not here yet
package tracking
parcel not arrived
parcel status
parcel tracking
parcel?
please check my order
please find my parcel
please give me the status of my order
please look up my order
please track my package
pls check my order status
pls track my order
postman came and went, nothing from you. where's my order
regarding my order
so where's my parcel then
status of my delivery
status of my order
status of my purchase
status update on my order
still no order
still no parcel
still no sign of my parcel
still nothing from you, where's my order
still waiting for my parcel
still waiting on my delivery
tell me where my order is
tell me where my parcel is
the boss wants to know where our order is
the parcel still isn't here
the stuff I bought isn't here yet
there's no sign of my parcel
this is taking forever, where's my order
track a parcel
track an order
track delivery
track my delivery
track my package
track my parcel
track my stuff
track order
track package
track parcel
tracking
tracking info please
tracking please
two weeks and still no parcel
update on my order please
was my order sent out
was my parcel dispatched
we ordered last month and haven't got anything
we placed an order, where does it stand
we're expecting a delivery from you
what about my order
what about my parcel
what became of my order
what day will my order come
what has happened to my order
what is going on with my delivery
what stage is my order at
what's keeping my parcel
what's my order status
what's the ETA of my order
what's the hold-up with my order
what's the latest on my order
what's the story with my parcel
what's taking my parcel so long
what's up with my delivery
what's up with my order
when am I getting my parcel
when can I expect my order
when can I expect my parcel
when do I get my stuff
when does my order arrive
when does my package get here
when is my delivery
when is my order coming
when is my order going to ship
when is my parcel due
when will I get my order
when will my package be here
when will my stuff come
when's my delivery arriving
when's my parcel coming
where are my things
where has my parcel got to
where in the world is my order
where is it, I ordered weeks ago
where is my delivery
where is my package
where is my parcel
where on earth is my parcel
where the heck is my package
where's my delivery
where's my delivery got to
where's my order at
where's my parcel
where's my stuff
where's the package I ordered
where's the stuff I bought
why hasn't my order come
why hasn't my parcel arrived yet
why is my order taking so long
why isn't my parcel here yet
will my order arrive this week
will my order come today
will my parcel still make it before the weekend
would you check my order for me
would you track my parcel please
you said it'd be here by now, my parcel
[service.orderBare]
ah yes, {order}
ah, found it, {order}
ah here we go, {order}
and the number's {order}
as it says here: {order}
at the top it says {order}
believe it's {order}
er, {order}
erm, {order}
found the email, {order}
from the confirmation: {order}
here it is: {order}
here it says {order}
here we are, {order}
here you are: {order}
here you go {order}
here's the number: {order}
hmm {order}?
hold on... {order}
I believe it's {order}
I believe it is {order}
I have {order}
I have {order} here
I have it as {order}
I hope that's it: {order}
I think it's {order}
I think {order}
I wrote down {order}
I've got {order}
I've got {order} written down here
if I read it right, {order}
in the mail it says {order}
is it {order}?
it says {order}
it says {order} on the receipt
it should be {order}
it was {order}
it would be {order}
it'd be {order}
it's number {order}
it's this one: {order}
it's this: {order}
kindly check {order}
kindly note {order}
let me see... {order}
let me see, it's {order}
mail says {order}
maybe this: {order}
must be {order}
my order is {order}
my order number is {order}
my order number: {order}
my order's {order}
my reference is {order}
no problem, {order}
no. {order}
nr. {order}
number {order}
number is {order}
number: {order}
of course, {order}
of course: {order}
oh right, {order}
oh, {order}
oh, it's {order}
ok {order}
ok here: {order}
ok, the number: {order}
okay, {order}
on the receipt there's {order}
on my receipt: {order}
one sec... {order}
order is {order}
order no. {order}
order: {order}
please try {order}
probably {order}
reads {order}
ref: {order}
reference {order}
right, {order}
right, it's {order}
sorry, forgot. {order}
sorry: {order}
so it's {order}
sure: {order}
sure, it's {order}
surely {order}
that would be {order}
that'd be {order}
that's {order}
the confirmation says {order}
the email says {order}
the one I have is {order}
the order is {order}
the order number is {order}
the reference is {order}
the slip says {order}
there you go, {order}
there: {order}
this is it: {order}
this one: {order}
this: {order}
try {order}
try this: {order}
well, {order}
yeah, {order}
yeah it's {order}
yep, {order}
yes, {order}
yes, it is {order}
yes it's {order}
you want {order}
{order} as far as I can tell
{order} here
{order} if I'm not mistaken
{order} is what I have
{order} is what it says
{order} it says here
{order} pls
{order} please
{order} should be it
{order} that's it
{order} that's what it says in the mail
{order} thx
{order} would be the number
{order}!
{order}, can you find it
{order}, hope that's right
{order}, I believe
{order}, I guess
{order}, in my name
{order}, is that it?
{order}, is what the email says
{order}, please
{order}, sir
{order}, thank you
{order}, that's my number
{order}, there you go
{order}, yes
{order}. does that help?
{order}... I think
[service.policyNone]
are you a family business?
are you on TikTok?
are you on the stock exchange
are you a charity
are you looking for a trainee
are you taking on apprentices?
are there any Saturday jobs going
are babies welcome in the shop
are there lockers in the shop
any jobs going?
any vacancies at yours
can I advertise in your shop
can I come by for a tour of the warehouse
can I do my internship with you
can I leave my bike outside your shop
can I leave my kids in a play corner while I shop
can I pay with dogecoin
can I rent the shop for a photo shoot
can I see your annual report
can I send you my CV?
can I work for you
can influencers work with you
can my band play in your store
can our school class visit you
can we hang a poster in your window
can you lend me something for a shoot
can you sponsor our school fair
could we interview your boss for the school paper
could you donate something to our raffle
do you accept crypto
do you accept ethereum
do you do podcasts
do you do school visits
do you do dropshipping for resellers
do you employ people with disabilities
do you have a café in the shop
do you have a dress code for staff
do you have a factory outlet?
do you have a lift in the shop
do you have a photo booth
do you have a charging point for electric cars outside
do you have a podcast?
do you have a drive-through
do you have a YouTube channel
do you have a baby changing room
do you have a water fountain in the shop
do you have seats for elderly people in the store
do you have internships?
do you hold wine evenings
do you organise courses for beginners
do you offer franchise licences
do you pay your staff a living wage
do you rent things out by the day
do you run a quiz night
do you run holiday camps for kids
do you sell shares in the company
do you support the local football club
do you take part in the flea market
do you use AI for your product photos
do you work with youtubers
does your shop have air conditioning
does your company have a works council
for my dissertation: how many staff do you have
how big is your warehouse
how did you come up with the shop's name
how do I become a supplier
how do I become a brand ambassador
how many people work at your company
how old is your company
how long has the shop been going
I'd like to apply for a job
I'd like to become a distributor
I'd like to sell my handmade things in your store
I'd like to film a video in your shop
I'm a journalist, who can give me an interview
I'm a blogger, do you do collaborations
I'm looking for a part-time job, anything at your place
I'm looking for an apprenticeship, do you take people
is your founder still in charge
is smoking allowed outside your shop
is there a cash machine in the shop
is there a play area for the kids
is there a ramp for wheelchairs
is there a toilet for customers
is there music in your shop
is there free coffee
is the shop for sale
is your company owned by amazon
is your packaging designed in house
may I bring my parrot into the shop
may I take photos in the store
may we put flyers on your counter
my daughter needs a work placement, do you take on pupils
that photo on your site, who took it
were you on TV once
what are your company's carbon emissions
what is your turnover
what software does your website run on
what's your CEO called
what's your hiring process
what's your stance on child labour
who founded the company
who built your website
who designed your logo
who are your competitors
who is your accountant
who's the boss of this shop
whose shop is this?
will you be at the trade fair this year
will you be opening in Australia
would you sponsor our team's jerseys
would you stock my homemade jam
[fact.price]
what's the damage for the {p}
how much would the {p} set me back?
would you believe I can't find the price of {p}? what is it
how much do I have to fork out for the {p}
how much dosh for the {p}
how many quid is {p}
how many bucks for the {p}
how many dollars is {p}
what do you want for {p}
what do I owe you for the {p}
what are they asking for {p}
what does {p} come to
what does the {p} retail at?
what does {p} sell for
what would I be paying for {p}
what would I be looking at for the {p}, price-wise
what kind of money are we talking for the {p}
what's the rate of {p}
what is the rate for the {p}?
what's {p} priced at
what was the price of {p} again?
if I bought the {p}, how much would that be
if I take {p}, what do I pay
suppose I want the {p}, how much is that
can I afford the {p}? what's it cost
will the {p} break the bank
is the {p} very dear?
is {p} pricey
I hardly dare ask what the {p} costs
I don't see a price for {p}
I can't see what the {p} costs
there's no price next to the {p}
it doesn't say what {p} costs
you didn't put a price on the {p}
I'm interested in {p} but how much is it
I'm saving up for the {p}, how much do I need
I've got my eye on the {p}, what's the price
I've only got pocket money, how much is {p}
my daughter wants the {p} for her birthday, how much is it
my mum wants to know what the {p} costs
my wife asks how much {p} is
grandson wants a {p}, what does that cost
customer asks for the price of {p}
what do I tell my customer, {p}, how much
our office may buy the {p}, price please
need a quote for {p}
quote for the {p} please
quote me {p}
price check {p}
price check on the {p}
price of the {p} pls
price on {p}
price: {p}
price for the {p}?
cost {p}
cost of the {p}
how much {p}
how much 4 {p}
how much the {p}
{p} how much
{p} cost
{p} costs?
{p} cost pls
{p} for how much
{p} is how much money
{p} price pls
{p}, price
{p}, what's that
{p}, what does that run me
{p} - price
{p}: how much
{p}: price please
{p} is going for what these days
the {p}, what's that priced at
the {p}, how dear is that
the {p} looks expensive, how much is it
the {p} costs how much exactly
exact price of {p}?
kindly share price of {p}
kindly tell the price of {p}
kindly let me know the cost of the {p}
may I know the price of {p}?
may I ask how much the {p} is
could you give me a price for the {p}
could you look up the price of {p}
could you let me know what the {p} costs please
would you happen to know the price of {p}
would you mind telling me what the {p} costs
I was wondering how much the {p} might be
do you know what the {p} costs
do tell me the price of the {p}
tell me the price of {p}
just the price of {p}, nothing else
before I buy: how much is {p}
right, the {p}, what's the price tag
erm, the {p}... how much was it
so how much is {p} then
hm, how much for {p}
moneywise, the {p}?
remind me, the {p}, how much
[fact.stock]
have you got the {p} in
have you got the {p} on the shelf
have you the {p} in at all
got {p} in stock
u still got {p}
do you actually have {p}
do you currently stock {p}
do you physically have the {p}
did someone buy the last {p} or is there one left
did the {p} sell out
has the {p} sold out
has {p} gone
has the {p} come in
is the {p} there
is the {p} to be had
is the {p} in your warehouse
is the {p} still going
is {p} still up for grabs
is {p} orderable
is {p} still listed as available
is {p} gone or can I still get it
is there any stock of the {p}
is there {p} left
is there still some {p} in stock
is it worth driving over, is the {p} in
are you out of the {p}
are you sold out of {p}
are there {p} left
any {p} around?
any stock of {p}
any chance the {p} is in stock
am I too late for the {p} or is it still there
can I actually buy {p} right now
can I get my hands on the {p}
can I have {p} straight away
can the {p} be ordered at present
can the {p} go out today
could I have the {p} this week or is it out of stock
could you check if {p} is in stock
could you see whether the {p} is available
would you check availability of {p}
would I have to wait for the {p}
will I be able to get {p}
kindly confirm stock of {p}
kindly confirm availability of the {p}
kindly check if {p} is in stock
may I know if {p} is available?
please check stock for {p}
please tell me the {p} isn't sold out
don't tell me the {p} is sold out
I hope you still have the {p}
I hope {p} isn't gone
I assume the {p} is in stock?
I take it {p} is available
I'd like to know if the {p} is in stock
I'm after the {p}, is it in
I need the {p} by tomorrow, do you have it
I wonder if {p} is still available
if I came round now, is the {p} there
if I order the {p} right now, have you got it
before I get my hopes up, is {p} available
in stock, the {p}?
in stock: {p}?
in stock {p}
availability {p}
availability of the {p} pls
available: {p}?
stock {p}
stock check {p}
stock level for the {p}
stock status of {p}
stock of the {p}
{p} availability
{p} available now?
{p} in stock or sold out
{p} left?
{p} sold out?
{p} stock
{p} stock pls
{p} still there
{p}, available?
{p}, got any
{p}, have you got one
{p}, in or out
{p}, is that still to be had
{p} - stock?
{p}: available?
{p}: sold out?
the {p} isn't sold out, is it
the {p}, is it there
the {p}, could I have that right away
the {p} is available, right
my mum wants the {p}, is it in stock
my customer needs {p}, have we got one
customer wants the {p}, is it available
our school wants {p}, is it in stock
how's the {p} looking stock-wise
how does the stock of {p} look
what's the stock situation with {p}
what's the availability of the {p}
when I want {p} now, is it possible
[fact.field]
I couldn't find the {field} for {p}
I can't see the {field} of {p} anywhere
I need to know what {field} {p} has
I need the {field} for {p} for a form
I'd want to know the {field} of {p} first
I'm curious about the {field} of {p}
I'm missing the {field} of the {p}
I was wondering what {field} the {p} has
I wonder about the {field} of {p}
it doesn't say the {field} for {p}
you don't mention the {field} of {p}
there's no {field} given for the {p}, what is it
as far as {field} goes, how's the {p}
in terms of {field}, what's {p} like
when it comes to {field}, what does {p} have
{field}-wise, how's the {p}
{field} wise, {p}?
what are we looking at for {p} in terms of {field}
what am I getting with {p}, {field} wise
what do the specs say about the {field} of {p}
what does it say under {field} for the {p}
what's given as {field} for {p}
what's listed for {p} under {field}
what's the {field} like on the {p}
what was the {field} of the {p} again
what exactly is the {field} of {p}
what kind of {field} does {p} have
what sort of {field} has the {p} got
what {field} has {p}
what {field} would I get with {p}
which {field} has the {p} got
which {field} for {p}
with the {p}, what {field} do I get
if I buy {p}, what {field} will it have
if I went for the {p}, what's the {field}
before I order the {p}, the {field}?
my wife wants to know the {field} of {p}
my mum asks what {field} the {p} has
my grandson wants to know {p}'s {field}
the boss wants the {field} of {p}
customer asks about the {field} of {p}, what do I say
a customer wants the {field} of the {p}
for my spreadsheet: {p}, {field}
for my records, the {field} of {p}
could you check the {field} of {p}
could you find out {p}'s {field}
could you give me the {field} of the {p}?
could I have the {field} of {p} please
can I get the {field} of {p}
can you look up {field} for {p}
would you happen to know the {field} of the {p}
would you tell me {p}'s {field}
kindly share {field} of {p}
kindly tell me the {field} of {p}
kindly provide {field} for the {p}
may I know the {field} of {p}?
may I ask what {field} the {p} has
do you know offhand what {field} {p} has
do tell me the {field} of {p}
does anyone know the {field} of {p}
does it say anywhere what {field} the {p} has
any idea of the {field} of {p}
any info about the {field} of {p}
any word on {p}'s {field}
is the {field} of {p} known
is there a {field} given for the {p}
tell us the {field} of {p}
just tell me {p}'s {field}
just the {field} of {p}
all I want is the {field} of the {p}
the only thing I need is the {field} of {p}
one question about the {p}: {field}?
question about {p}, what {field}
quick q: {field} on {p}
look up {p}, {field}
look at the {p} for me, what {field}
check {field} of {p}
remind me of the {field} of {p}
er, the {p}... what {field} was it
so the {p}, which {field} is that
hey what {field} does the {p} have
{field} for the {p}?
{field} of the {p} pls
{field} on the {p}
{field} {p}
{field} {p}?
{field}? for the {p} I mean
{field}, {p}
{field} - {p}
{p} - {field}
{p} / {field}
{p} has what {field}
{p} has which {field}?
{p} comes in what {field}
{p} what {field}
{p} what's the {field}
{p} {field} pls
{p} {field} info
{p} {field} please
{p} specs: {field}
{p}, and I need the {field}
{p}, do you know the {field}
{p}, its {field} please
{p}: its {field}
{p}: what's the {field}?
{p}? I'd like the {field}
the {p} has what {field}
the {p}, its {field}?
the {p}, do you know the {field}
the {p}: {field} please
the {p}'s {field}
the {field}, of {p} that is
[fact.about]
give me the lowdown on the {p}
give me the gist of {p}
give us a bit of background on the {p}
give me the spiel on {p}
fill me in on the {p}
talk me through the {p}
walk me through {p}
run me through the {p}
explain {p} to me
explain the {p} like I'm five
enlighten me about {p}
what even is {p}
what's {p} supposed to be
what's the story with {p}
what's the deal with the {p}
what's so great about {p}
what's good about the {p}
what's {p} all about
what kind of thing is the {p}
what sort of product is {p}
what am I buying if I buy {p}
what does it say about the {p}
what does the description of {p} say
what can I read about {p}
what are the details of the {p}
what are the features of {p}
why would I want the {p}
why is the {p} worth having
is there a description of {p}
is there anything to know about the {p}
is {p} any good? tell me about it
anything special about {p}
any details on the {p}
any info about {p}
any more info on the {p}
I'd love to know more about {p}
I'd like a description of the {p}
I'd like some details on {p}
I'd like to read up on {p}
I've never heard of {p}, what is it
I've seen the {p} but what is it exactly
I can't picture the {p}, describe it
I'm curious about {p}
I'm interested in the {p}, tell me more
I'm intrigued by {p}
I know nothing about the {p}
I want to know everything about {p}
I stumbled on {p}, what's that
I'm thinking of getting the {p}, tell me about it
my daughter wants a {p}, what is that
my wife is after the {p}, tell me about it
customer asks about the {p}, what can I tell them
the boss wants a short description of {p}
could you give me some details about {p}?
could you elaborate on the {p}
could you explain {p} a little
could you give me a rundown of the {p}
would you describe {p} for me
would you tell me about the {p}
kindly share details of {p}
kindly tell about {p}
kindly give more information on the {p}
may I know more about {p}
can I see the {p}
can I have more info on {p}
can you tell me more about the {p}
can you show me {p}
show me the {p}
show me the page for {p}
open {p}
open the {p}
pull up the {p}
bring up {p} for me
let's have a look at the {p}
let's hear about the {p}
zoom in on {p}
expand on the {p}
description {p}
description of the {p} please
details {p}
details of the {p} pls
info {p}
info pls {p}
more info {p}
more on {p}
more on the {p}, please
{p} description
{p} details
{p} details pls
{p} info
{p} more info
{p} what is it
{p}? tell me more
{p}, what's that
{p}, what's that then
{p}, describe it please
{p}, tell me about that
{p}: description?
{p}: info
{p} - details?
{p} sounds interesting, tell me more
the {p} caught my eye, what is it
the {p} looks nice, tell me more
the {p}, what is it like
the {p}, what can you tell me
read me the description of {p}
so tell me about {p}
go on, sell me the {p}
convince me of {p}
[fact.brand]
I forget who makes {p}
I'd like to know who makes the {p}
I only buy certain makes, who makes {p}
I was wondering which firm is behind {p}
it doesn't say who makes the {p}
you don't mention the brand of {p}
what's the make of the {p}
what's the name of the maker of {p}
what company is behind the {p}
what company does {p} come from
what brand name is on the {p}
what label is on {p}
what firm makes the {p}
which firm is {p} from
which make is the {p}
which manufacturer is {p} from
which name is on the {p}
whose {p} is it, which brand
whose brand is the {p}
who is behind {p}
who produces the {p}
who built {p}
who's the maker of {p}
who's the {p} by
who's the producer of the {p}
who does {p} come from
who's responsible for making the {p}
from whom is {p}
from which company is the {p}
by which brand is {p}
is there a brand on the {p}
is the {p} a branded product? which brand
is {p} no-name or a brand, which
do you know the brand of {p}
do you know who makes the {p}
does the {p} have a brand name
could you tell me the make of {p}
could you tell me who manufactures the {p}
can I know the brand of {p}
can you look up the manufacturer of {p}
would you know who makes {p}
kindly tell brand of {p}
kindly share the make of the {p}
may I know the company of {p}
may I ask the brand of the {p}
my husband asks what make the {p} is
my mum only buys known brands, who makes {p}
customer asks who makes {p}
for the order form: manufacturer of {p}
tell me the brand of {p}
tell me who makes the {p}
name of the manufacturer of {p}
name the maker of {p}
manufacturer of the {p}
manufacturer {p}
maker of {p}
make of {p}
brand {p}
brand of {p} pls
company {p}
{p} made by
{p} made by who
{p} maker
{p} make
{p} manufacturer
{p} manufacturer?
{p} from which brand
{p} which company
{p}, brand
{p}, brand please
{p}, who's that by
{p}, what make
{p}, who makes it
{p} - what brand
{p}: brand
{p}: manufacturer?
{p} is from which company
the {p} is by whom
the {p}, what brand is it
the {p}, who makes that
er, the {p}, which brand was that
remind me who makes {p}
[fact.rating]
I always check the reviews, how did {p} do
I'd like to see the rating of {p}
I don't trust ads, what do buyers say about {p}, in stars
I won't buy without reviews, what's the {p} rated
is the {p} any good according to reviews
is {p} popular with buyers, star-wise
is {p} rated highly
is the {p} highly rated
are people happy with the {p}, going by ratings
are the reviews for {p} good
are buyers satisfied with {p}, rating please
did people like the {p}, how many stars
did {p} get good marks
do customers like the {p}, what's its rating
do buyers recommend {p}, what's the score
does the {p} have good reviews
does {p} score well
has {p} got good reviews
has the {p} been rated
how did customers rate {p}
how do buyers rate the {p}
how do people score the {p}
how does {p} do in the reviews
how does the {p} score
how many stars has {p} got
how many stars do people give the {p}
how many points does {p} have in reviews
how happy are people with {p}
how well is the {p} rated
how popular is {p} by rating
how's the feedback on {p}
how's {p} doing in the ratings
how's the {p} reviewed
what do the reviews of {p} say, how many stars
what do people give the {p} out of five
what do customers make of {p}, rating-wise
what do others think of {p}, in stars
what is the score of {p}
what rating did the {p} get
what rating do people give {p}
what stars has the {p} got
what's the average rating of {p}
what's the feedback on the {p}, rating
what's the rating on {p}
what's {p} rated
what's the star rating of {p}
what mark did customers give the {p}
what's the verdict of buyers on {p}, in stars
out of five, what does {p} get
kindly tell rating of {p}
kindly share customer rating for {p}
may I know the rating of {p}
could you tell me how {p} is rated
could you check the reviews of {p}, how many stars
can I see the rating of the {p}
can you tell me the star rating for {p}
would you tell me the {p}'s rating
my sister says check the stars first, so {p}?
my daughter wants to know the rating of {p}
customer wants to know how {p} is rated
before I buy: {p}, what rating
rating {p}
rating for {p}
rating of {p} pls
ratings {p}
reviews of {p}, stars?
reviews {p}
review score {p}
score {p}
score for the {p}
stars {p}
stars for {p}
star rating of the {p}
customer rating {p}
customer score for {p}
feedback {p}
{p} customer rating
{p} how many stars
{p} rated?
{p} rating pls
{p} ratings
{p} review score
{p} reviews
{p} score
{p} stars
{p} stars?
{p}, rating
{p}, how is that rated
{p}, how many stars
{p}, liked or not, what rating
{p}: rating
{p}: stars?
{p} - reviews
the {p}, how well rated is it
the {p}, what rating has it
the {p}: how many stars
tell me {p}'s rating
give me the rating for the {p}
[fact.hasField]
I need to know about {p}, {field} or no {field}
I can't tell if {p} has {field}
I only want {p} if it has {field}, does it
I'm wondering whether {p} has {field}
I take it {p} has {field}
I assume the {p} has {field}?
I hope {p} has {field}
it doesn't say if the {p} has {field}
it doesn't say anything about {field} for {p}
you don't mention {field} on the {p}, so?
what about {field} on {p}
what about {field} with the {p}
what's the situation with {field} on {p}
how about {field} on the {p}
how is it with {field} on {p}
and {field}, is that the case with {p}
as regards {field}, {p}?
in terms of {field}, does {p} have it
when it comes to {field}, does {p} have it
{field}, does {p} have that
{field} - does {p} have that?
{field}, yes or no, for the {p}
{field}: {p}?
{field} {p}
{field} with {p}?
{field} for the {p}?
{p} {field}
{p} {field} y/n
{p} {field} yes/no
{p} with {field}?
{p} got {field}
{p} has {field}?
{p} has {field}, right
{p} has {field}, hasn't it
{p} - {field}?
{p} - with {field} or without
{p}, {field}?
{p}, {field} or not
{p}, any {field}
{p}, does it have {field}
{p}: {field}?
{p}: with {field}?
the {p} has {field}, doesn't it
the {p}, has that got {field}
the {p} with {field} or without?
the {p}: {field}?
does the {p} come {field}
does the {p} do {field}
does {p} feature {field}
does {p} include {field}
does {p} support {field}
does {p} count as {field}
does it have {field}, the {p}
does it say {field} on {p}
do I get {field} with {p}
is there {field} with the {p}
is there any {field} on {p}
is it true that {p} has {field}
is {field} part of {p}
is {field} included with {p}
is {field} a thing on {p}
is {field} something {p} has
is {field} given with the {p}
has {p} any {field}
has {p} got {field} or not
have they given the {p} {field}
will I have {field} with {p}
will the {p} have {field}
would the {p} have {field}
would I get {field} if I buy {p}
if I buy {p}, do I get {field}
can I expect {field} from {p}
can you check {field} for {p}
can you tell me if {p} has {field}
could you check whether the {p} has {field}
could you confirm {field} for {p}
would you check if {p} has {field}
kindly confirm if {p} has {field}
kindly confirm {field} for {p}
may I know if {p} has {field}
my wife wants {field}, does {p} have it
my mum asks about {field} on the {p}
customer asks if {p} has {field}
before I buy {p}: {field}?
it matters to me: does {p} have {field}
tell me whether {p} has {field}
let me know if the {p} has {field}
please check if {p} has {field}
just to be sure, {p} has {field}?
don't tell me {p} has no {field}
surely {p} has {field}
so {p} has {field} or what
[fact.isValue]
I was hoping {p} is {value}
I hope {p} is {value}?
I read somewhere that {p} is {value}, correct?
I take it {p} is {value}
I assume {p} is {value}?
I only want {p} if it's {value}, is it
I'd buy {p} if it were {value}, is it
I'm looking for {value}, would {p} be that
I'm wondering if {p} is {value}
I can't tell whether {p} is {value}
it doesn't say if {p} is {value}
it has to be {value}, is {p}
it looks {value} in the photo, is {p} {value}?
my wife wants {value}, is {p} {value}
my mum says {p} is {value}, is that true
my customer needs {value}, is {p} {value}
customer asks if {p} is {value}
the boss insists on {value}, so is {p} {value}
someone told me {p} is {value}
am I mistaken or is {p} {value}
are you sure {p} is {value}
as for {field}, is {p} {value}?
by {field}, is {p} {value}
can I get {p} as {value}
can {p} be {value}
can you check if {p} is {value}
can you tell me if {p} is {value}
could {p} be {value}
could you check whether {p} is {value}?
could you tell me if {p} is {value}
could it be that {p} is {value}
did they make {p} {value}
do they do {p} {value}
do they make {p} {value}
does it say {value} for {p}
does {p} count as {value}
does {p} have {value} for {field}
does {p} qualify as {value}
has {p} got {value}
in terms of {field}, is {p} {value}
is it correct that {p} is {value}
is {p} by any chance {value}
is {p} classed as {value}
is {p} described as {value}
is {p} in fact {value}
is {p} listed as {value}
is {p} meant to be {value}
is {p} one of the {value} ones
is {p} properly {value}
is {p} sold as {value}
is {p} supposed to be {value}
is {p} truly {value}
is {p} {value} or something else
is {p} {value} or not
is {p} {value} by {field}
is {p} {value}, {field} I mean
is {value} right for {p}
is {value} what {p} is
is {value} what they list for {p}
is the {field} {value} on {p}
is {value} the {field} of {p}
isn't {p} {value}
just checking, {p} is {value}?
just to be sure: {p} is {value}
kindly confirm {p} is {value}
kindly tell if {p} is {value}
may I know if {p} is {value}
may I ask whether {p} is {value}
please confirm {p} is {value}
please tell me {p} is {value}
quick check, {p} {value}?
really {value}, {p}?
so is {p} {value} or what
so {p}, {value}?
surely {p} is {value}
tell me whether {p} is {value}
was {p} {value}
when you say {field}, is {p} {value}
will {p} be {value}
would {p} be {value}
would {p} pass as {value}
would you say {p} is {value}
wasn't {p} {value}?
yes or no, is {p} {value}
you'd say {p} is {value}?
{field} of {p}: {value}?
{field} {value} for {p}?
{field}: is {p} {value}
{p} is it {value}
{p} is {value} isn't it
{p} is {value} y/n
{p} is {value}, yes?
{p} isn't {value}, is it
{p} {value} or not
{p} {value} yes or no
{p} {value}?
{p}, is it {value}
{p}, is that {value}
{p}, would that be {value}
{p}, {value}, true?
{p}, {value}?
{p}: {value}?
{p}: {value} y/n
{value} or not, {p}?
{value}, {p}?
{value}, would {p} be that
{value}? {p} I mean
[fact.either]
I can't remember, is {p} {value} or {value2}
I can't tell whether {p} is {value} or {value2}
I'd like to know if {p} is {value} or {value2}
I'm not sure, {p}, {value} or {value2}
I'm wondering if {p} is {value2} or {value}
it doesn't say whether {p} is {value} or {value2}
as for {field}, is {p} {value} or {value2}
my wife says {value}, I say {value2}, what is {p}
my husband thinks {p} is {value}, I think {value2}, who's right
we had a bet, is {p} {value} or {value2}
customer asks whether {p} is {value} or {value2}
are we talking {value} or {value2} with {p}
can you tell me if {p} is {value} or {value2}
could you check if {p} is {value} or {value2}
could you say whether {p} is {value2} or {value}
do they make {p} {value} or {value2}
do you know if {p} is {value} or {value2}
does {p} count as {value} or {value2}
does {p} come {value} or {value2}
does it say {value} or {value2} for {p}
for {p}, is it {value} or {value2}
in terms of {field}, is {p} {value} or {value2}
is it {value} or is it {value2}, {p}
is {p} listed as {value} or as {value2}
is {p} more {value} or {value2}
is {p} rather {value} or {value2}
is {p} supposed to be {value} or {value2}
is {p} the {value} kind or the {value2} kind
is {p} {value}, or is it {value2}
is {p} {value}? or {value2}?
is that {value} or {value2}, the {p}
is the {field} {value} or {value2} on {p}
kindly confirm {p} is {value} or {value2}
kindly tell whether {p} is {value} or {value2}
may I know if {p} is {value} or {value2}
one question, {p}, {value} or {value2}
please tell me whether {p} is {value} or {value2}
quick check: {p} {value} or {value2}
remind me, {p}, {value} or {value2}
so is it {value} or {value2} with {p}
tell me if {p} is {value} or {value2}
the {p}, {value} or {value2}?
the {p}: {value}? {value2}?
was {p} {value} or {value2} again
was the {p} {value2} or {value}
what's the {field} of {p}, {value} or {value2}
what's {p}, {value} or {value2}
which is {p}, {value} or {value2}
which {field} has {p}, {value} or {value2}
which one is right for {p}: {value} or {value2}
would the {p} be {value} or {value2}
would you say {p} is {value} or {value2}
{field} of {p}, {value} or {value2}
{field}: {value} or {value2} for {p}
{p} - {value}, {value2}?
{p} is it {value} or {value2}
{p} is {value} or {value2}
{p} {value} or {value2}
{p} {value} or {value2} pls
{p} {value}? {value2}?
{p}, is it {value2} or {value}
{p}, would that be {value} or {value2}
{value} or {value2}, {p}
{value} or {value2}, which is {p}
{value} or {value2} for the {p}
{value}/{value2} {p}?
[fact.variantStock]
I need {p} in {value}, is it available
I want {p} in {value} but is it in stock
I take {value}, is {p} there in that
I'm hoping {p} is still available in {value}
I'd like to know if {p} is in stock in {value}
I wonder if you still have {p} in {value}
my daughter needs {value}, is {p} available in that
my husband wants {value}, have you got {p} in it
mum asks if {p} is in stock in {value}
customer needs {p} in {value}, have we got it
are you out of {p} in {value}
are you sold out of {p} in {value}
are there any {value} left of {p}
any stock of {p} in {value}
any {value} left in {p}
any {value} for {p}
available in {value}, {p}?
availability of {p} in {value}
before I get my hopes up, is {p} there in {value}
can I still get {p} in {value}
can I order {p} in {value} right now
can I have {p} in {value} straight away
can you check {p} in {value}, is it in
could I get {p} in {value}, or is it gone
could you check stock of {p} in {value}
could you see if {p} is available in {value}
do you still have {p} in {value}
do you have {value} for {p}
do you have any {value} left of {p}
do you stock {p} in {value}
does {p} still come in {value}, in stock I mean
did {p} sell out in {value}
don't tell me {p} is gone in {value}
has {p} sold out in {value}
has {value} gone for {p}
have you still got {p} in {value}
have you got {value} in {p}
have you {p} in {value} at all
have you any {p} in {value}
how's the stock of {p} in {value}
how does it look for {p} in {value}, stock-wise
in {value}, is {p} there
in {value}, have you got {p}
is there still {value} of {p}
is there stock of {p} in {value}
is {p} available in {value} at the moment
is {p} gone in {value}
is {p} sold out in {value}
is {p} to be had in {value}
is {p} still there in {value}
is {value} in stock for {p}
is {value} still available for {p}
is {value} sold out in {p}
is the {p} still available in {value}
is the {value} version of {p} in stock
kindly check {p} in {value}, stock available?
kindly confirm availability of {p} in {value}
may I know if {p} is available in {value}
please check {p} in {value}, available?
stock check: {p} in {value}
stock of {p}, {value}
stock {p} {value}
u have {p} {value}
what about stock of {p} in {value}
what's the availability of {p} in {value}
will I be able to get {p} in {value}
would {p} be available in {value}
would you have {p} in {value}
you got {p} in {value}?
{p} available in {value}?
{p} in {value} available
{p} in {value} left?
{p} in {value} sold out?
{p} in {value} stock
{p} in {value}, any left
{p} in {value}, got one
{p} in {value}, is that there
{p} {value} available?
{p} {value} in stock
{p} {value} left?
{p} {value} stock?
{p}, {value}, in stock?
{p}, got {value}?
{p}, have you got {value}
{p}, is {value} still to be had
{p}: {value} in stock?
{p}: is there {value} left
{value} in {p}, still there?
{value} left for {p}?
{value}, is {p} available in that
[fact.variantPrice]
I want {p} in {value}, what do I pay
I'd take {p} in {value} if I knew the price
I'd like the price for {p} in {value}
I need {value}, how much is the {p} then
my daughter takes {value}, how much is {p} in that
customer wants the price of {p} in {value}
mum asks what {p} in {value} costs
and in {value}, what does {p} cost
can you tell me the price of the {p} in {value}
could you tell me what {p} costs in {value}
could you give me the price for {p}, {value}
cost of {p} in {value}
cost {p} {value}
do you know what {p} in {value} costs
does {p} in {value} cost a lot? how much
for {p} in {value}, how much
for the {value} {p}, what's the price
how dear is {p} in {value}
how expensive is the {p} in {value}
how many quid for {p} in {value}
how many bucks for the {p} in {value}
how much are you asking for {p} in {value}
how much do you want for {p} in {value}
how much does the {p} cost in {value}
how much does {p} come to in {value}
how much for the {value} {p}
how much is the {value} {p}
how much is {p}, {value}
how much is {value} for {p}
how much would the {p} be in {value}
how much would {p} in {value} set me back
how much {p} in {value}
if I want {p} in {value}, what does it cost
in {value}, how much is {p}
in {value}, what's the {p}
is {p} in {value} expensive
kindly share price of {p} in {value}
kindly tell rate of {p}, {value}
may I know the price of {p} in {value}
price check: {p} in {value}
price for {p} in {value} please
price for the {value} {p}
price of the {p}, {value}
price of the {value} {p}
price on {p} in {value}
price {p} in {value}
price {p} {value}
quote me {p} in {value}
suppose I take {p} in {value}, what's the price
tell me the price of {p} in {value}
tell me what the {p} costs in {value}
the {p} in {value}, how much
the {p} in {value}, what's that going for
the {p}, in {value}, costs what
the {value} {p} is how much
the {value} {p}, how much
what am I paying for {p} in {value}
what are they asking for the {p} in {value}
what do I owe you for {p} in {value}
what do you charge for {p} in {value}
what does {p} run to in {value}
what does the {value} {p} cost
what does {value} cost for {p}
what is the price of the {p} in {value}
what is {p} priced at in {value}
what would {p} in {value} come to
what's the cost of {p} in {value}
what's the damage for {p} in {value}
what's the price of {p} in {value}
what's the rate for the {p} in {value}
what's the {value} {p} going for
would you tell me the price of {p} in {value}
{p} in {value} costs what
{p} in {value} how much
{p} in {value} price
{p} in {value} price pls
{p} in {value}, price
{p} in {value}, what does that cost
{p} in {value}: how much
{p} {value} cost
{p} {value} how much
{p}, {value}, how much
{p}, {value}: price?
{p}, how much in {value}
{p}: price in {value}
{p}: what's it cost in {value}
{value} {p} how much
{value} {p} price
{value} {p}, cost?
[fact.twoFields]
I need the {field} and {field2} of {p}
I need to know both the {field} and the {field2} of the {p}
I couldn't find {field} or {field2} for {p}, what are they
I'm missing {field} and {field2} for {p}
I was wondering about the {field} and the {field2} of {p}
it doesn't say the {field} or {field2} of {p}
my husband wants the {field} and {field2} of {p}
customer asks for the {field} and {field2} of {p}
for my spreadsheet I need {field} and {field2} of {p}
before I buy {p}: {field} and {field2}?
first the {field}, then the {field2} of {p}
for the {p} please give me {field} as well as {field2}
about {p}, what's its {field} and what's its {field2}
as for {p}, {field} and {field2}
any info on {field} and {field2} for {p}
can I have {field} and {field2} of {p}
can you check {field} and {field2} for the {p}
can you tell me the {field} and also the {field2} of {p}
could I have the {field} and the {field2} of {p} please
could you check the {field} and {field2} of {p}
could you tell me what {field} and what {field2} {p} has
do you know the {field} and {field2} of the {p}
does it say the {field} and the {field2} of {p}
give me {field} and {field2} for {p}
give me {p}'s {field} and {field2}
how about the {field} of {p}, and the {field2}
in terms of {field} and {field2}, what's {p} like
just the {field} and {field2} of {p}
kindly share {field} and {field2} of {p}
kindly tell {field} also {field2} of {p}
look up the {field} and {field2} of {p}
may I know {field} and {field2} of the {p}
please give {field} and {field2} for {p}
remind me of the {field} and {field2} of {p}
tell me two things about {p}: {field}, {field2}
tell me {p}'s {field} and its {field2}
the {field} and the {field2} of {p}, please
the {field} of {p}? and the {field2}?
the {p}, what are its {field} and {field2}
the {p}: {field}, {field2}?
two questions on {p}: {field}? {field2}?
what do the specs say on {field} and {field2} for {p}
what does {p} have for {field} and for {field2}
what's listed under {field} and {field2} for {p}
what's {p}'s {field}? and what's its {field2}
what's the {field} on {p}, also the {field2}
what's the {field}, and what's the {field2}, for the {p}
when it comes to {field} and {field2}, how's {p}
which {field} and which {field2} does {p} come with
would you know {p}'s {field} and {field2}
{field} & {field2} for the {p}?
{field} & {field2} {p}
{field} + {field2} for {p} pls
{field} plus {field2} of {p}
{field} and also {field2} for {p}
{field}, {field2} for {p}
{field}, {field2} of the {p}?
{field}/{field2} {p}
{field} {field2} {p}
{p} - {field} and {field2}
{p} - {field}, {field2}
{p} {field} & {field2}
{p} {field} and {field2}
{p} {field} plus {field2}
{p}, I'd need {field} and {field2}
{p}, {field} and {field2} please
{p}, what {field} and {field2}
{p}: what's the {field} and the {field2}
{p}: {field}? {field2}?
{p}'s {field} and {field2}?
[fact.priceAndField]
I need the price and the {field} of {p}
I'd like the price of {p}, and the {field}
I couldn't find price or {field} of {p}
my wife wants to know what {p} costs and the {field}
customer asks for price and {field} of {p}
for the quote I need price and {field} of {p}
before I buy {p}: price and {field}?
any idea what {p} costs, and the {field}
can you give me price and {field} for the {p}
can you tell me how much {p} is and the {field}
could I get the price and the {field} of {p} please
could you tell me what {p} costs and which {field} it has
do you know the price and {field} of {p}
first the price of {p}, then the {field}
give me {p}'s price and {field}
how expensive is {p} and what's the {field}
how much for {p}, and what {field} does it come in
how much is {p}? and the {field}?
how much is the {p}, also what {field}
how much does {p} cost, plus the {field}
how much would {p} set me back and what's its {field}
just price and {field} of {p}
kindly share price and {field} of {p}
kindly tell rate and {field} for {p}
look up price and {field} of {p}
may I know the price and {field} of {p}
please give price and {field} for the {p}
price & {field} of {p}
price & {field} {p}
price + {field} {p}
price and also {field} for {p}
price as well as {field} of {p}
price of {p}? {field} too
price plus {field} on {p}
price, {field}: {p}
price/{field} of {p}
remind me of the price and {field} of {p}
tell me what {p} costs and also its {field}
tell me two things about {p}, price and {field}
the {field} and price for the {p} please
the {p}, how much, what {field}
the {p}: how much is it, and the {field}
the price of {p}, and what {field}
two questions on {p}: how much? {field}?
what am I paying for {p} and what {field} do I get
what do you charge for {p} and what's the {field}
what is {p}'s price and {field}
what would {p} cost me, and which {field} is that
what's the damage for {p}, and what {field}
what's the {field} of {p} and how much is it
what's {p} cost and what's the {field} on it
what's {p} going for, and its {field}
which {field} has {p} and what does it cost
would you tell me price and {field} of {p}
{field} and cost of {p}
{field} and price {p}
{field} of {p}? price too please
{field}, price for {p}
{p} - {field} and price
{p} - how much, what {field}
{p} how much and {field}
{p} price & {field}
{p} price and {field}
{p} price {field}
{p} {field} + price
{p} {field} price
{p}, I'd need price and {field}
{p}, price and {field} please
{p}: cost and {field}?
{p}: {field}? and the price?
{p}'s price and {field}?
[stock.listSoldOut]
I want to know what's sold out
I'd like a list of everything out of stock
I'd like to see what you can't deliver right now
I need a list of out-of-stock items
all items out of stock
all sold out items
all the stuff you haven't got in
anything gone?
anything you can't sell me right now?
anything you're out of?
anything you've run out of?
are any products sold out? show me
are there things you're out of
before I plan my order, what's sold out
boss wants to see everything that's out of stock
can I see what's out of stock
can you list what has sold out
can you show me the unavailable items
could you list all products currently out of stock
could you tell me what you've run out of
did anything sell out? what?
everything sold out, list please
everything that's gone
everything that's unavailable
filter: out of stock
for the reorder: what's out of stock
give me a list of sold-out goods
give me the out-of-stock list
has anything sold out
have you run out of anything
inventory: out of stock items
just the sold-out stuff please
kindly list items out of stock
kindly show all sold out products
kindly tell which items are not available
let me see what's sold out
list everything that's gone
list out of stock
list sold out
list the things that can't be ordered
may I know which items are out of stock
my manager asks what we're out of
no stock: which items
not in stock list
oos items
oos list
out of stock
out of stock items
out of stock items pls
out of stock list
out of stock products?
please show what's sold out
please show which goods are unavailable
products out of stock
show all unavailable
show out of stock
show sold-out products
show sold out
show the gaps on your shelves, what's sold out
so what's gone?
so which things can't I have
sold out
sold out items
sold out list
sold out stuff?
stock check: what's out
tell me everything you haven't got at the moment
the sold-out ones, all of them
the things you're out of, which are they
unavailable items
unavailable products list
what are you out of
what are you out of these days
what are you short of completely
what can you not deliver at the moment
what can't be ordered right now
what can't you sell me today
what do we need to restock, what's at zero
what do you currently not have in
what has flown off the shelves completely
what has gone out of stock
what has sold out
what have you got none of left
what haven't you got in stock
what haven't you got in
what is currently unavailable in your shop
what is unavailable
what items are gone
what products can't I buy at present
what stuff is sold out
what won't I get today
what would I have to wait for because it's out of stock
what's all gone
what's all sold out
what's at zero stock
what's gone
what's missing from the shelves
what's not in stock
what's not there at the moment
what's not to be had
what's off the menu, sold out I mean
what's out
what's out of stock right now
what's run out
which articles are sold out
which are the sold out ones
which goods are unavailable
which items are at zero
which items can't be ordered
which of your things are sold out
which stuff have you run out of
which things are gone
would you list what's out of stock
you're out of what?
[stock.countSoldOut]
a count of the out-of-stock items please
are many items sold out? how many
boss wants the number of items out of stock
can you count the sold-out ones
can you tell me how many things are sold out
could you tell me how many items are out of stock
count of sold out items
count out of stock
count sold out
count the unavailable ones
exactly how many are sold out
for my report: number of sold-out items
give me the number of sold-out products
how big is the pile of sold-out items, in numbers
how many articles are unavailable
how many can't I get
how many can't be ordered
how many gaps have you got on the shelves
how many goods are sold out
how many have gone
how many have sold out
how many items are gone
how many items are out of stock in all
how many items are sold out
how many items can't you deliver
how many items do you not have in
how many oos
how many of your products are out of stock
how many of your things are sold out
how many out of stock
how many products aren't available
how many products are sold out
how many products have you run out of
how many sold out
how many stock-outs do you have
how many things are gone right now
how many things are you out of
how many things can't I buy at the moment
how many things have run out
how many unavailable items are there
how many would I have to wait for because they're sold out
I need the number of out-of-stock items
I'd like to know how many products are sold out
in total, how many are out of stock
just the number: how many are sold out
kindly tell number of items out of stock
kindly give count of sold out products
may I know how many are out of stock
number of products sold out
number of unavailable items
number sold out
oos count
out of stock count
out of stock, how many
out of stock: number of items
roughly, well exactly, how many are sold out
so how many are sold out
sold out count
sold out, how many is that
stock check: how many at zero
the number of things you're out of?
the total of sold out items
total of items out of stock
total out of stock
total sold out
total unavailable
what's the count of out-of-stock products
what's the number of sold-out items
what's the tally of sold-out stuff
would you count the sold-out items for me
[stock.listInStock]
I only want to see what you've got
I want to see what's in stock
I want something today, what's in stock
I'd like a list of everything available
all available items
all in stock items
all items in stock
anything in stock?
available items
available items pls
available now
available products
before I choose, what's in stock
boss wants a list of everything in stock
can I see what's available
can you list what's in stock
could you show me everything you have in stock
could you list what's available at present
everything available
everything in stock please
everything you've actually got
filter: in stock
give me a list of what's in stock
give me everything you have there
hide the sold-out stuff, show the rest
I can't wait, what have you got right now
in stock
in stock items
in stock list
in stock now?
in stock only
just what's in stock please
just the stuff that's available
kindly list available items
kindly show items in stock
kindly tell what all is available
leave out what's sold out, show me the rest
let me see what's in stock
list in stock
list everything that can be ordered
list of products in stock
may I know which items are available
only available items
only in-stock things
please list what's available
please only show available items
show available
show in stock
show me all you have in stock
show me what can be ordered
show me what you've actually got
show me what you have on the shelves
show only what's in stock
stock list
tell me what's in stock
the things you have in, all of them
what all do you have in stock
what all is available
what are you able to send me today
what can be ordered right now
what can I actually buy
what can I have straight away
what can you sell me today
what could I take away today
what do you currently have in stock
what do you have on hand
what goods are available
what have you got in stock
what have you got on the shelf
what have you got right now
what is available to order
what is there to be had
what items are in stock
what products are in stock
what stuff is in stock
what won't I have to wait for
what's available
what's in
what's in stock
what's in stock at the moment
what's in your warehouse right now
what's on the shelves
what's orderable
what's still there
what's there right now
which are in stock
which articles are available
which goods are in stock
which items can I get straight away
which of your things are in stock
which products can I order now
which things are available
would you list what's in stock
[stock.countInStock]
a count of the available items please
are many items in stock? how many
boss wants the number of items in stock
can you count what's in stock
can you tell me how many things are available
could you tell me how many products are in stock
count available items
count in stock
count of items in stock
exactly how many are in stock
for my report: number of items in stock
give me the number of available products
how many are available
how many are in stock
how many are there to be had
how many articles are available
how many can be ordered at present
how many can I actually buy
how many could you send today
how many different items do you have in stock
how many goods are in stock
how many have you got in
how many in stock
how many items are available right now
how many items are in stock
how many items do you have on hand
how many of your products are available
how many of your things are in stock
how many products are available
how many products can I order right now
how many products do you have in stock
how many things have you got on the shelves
how many things can I get straight away
I need the number of items in stock
I'd like to know how many products are available
in stock count
in stock, how many
in total, how many are available
just the number: how many are in stock
kindly give count of items in stock
kindly tell how many products are available
may I know how many are in stock
number available
number of available products
number of products in stock
so how many are in stock
stock check: how many items are available
the number of things you have in
total available
total in stock
total of items in stock
what's the count of available products
what's the number of items in stock
would you count what's in stock for me
[stock.whichSoldOut]
and which of these can't I have
and what's sold out among these
any sold out among those?
any of those gone?
any of these unavailable
any you've run out of there
anything sold out in that list
are some of these out of stock? which
are all of these available or are some sold out, which
before I fall in love, which of these are sold out
can you mark the sold-out ones of those
can you tell me which of these are out of stock
could you say which of those are unavailable
customer wants to know which of those are out of stock
do I have to give up on any of those, which are sold out
don't tell me some are sold out, which
from the above: sold out
from that list, what's unavailable
have any of these sold out
I'd like to see which of those are gone
is any of them gone
is any of these sold out
kindly tell which of these are out of stock
let me see the sold-out ones of those
of those, out of stock?
of those, which have gone
of these which ones are sold out
of what you showed me, what's sold out
only show the sold-out ones of these
out of stock ones?
out of stock ones from the list
out of these, sold out?
out of that lot, which are gone
point out the ones that are sold out
show me which of those are out of stock
show the out-of-stock ones among them
single out the unavailable ones
so which are sold out
sold out ones?
sold out from these pls
the sold-out ones among these
the ones of those that aren't available
there's surely one of those sold out, which
what of that can't I get
what of those have you run out of
what's out of stock among those
which are gone
which are no longer to be had
which are not available
which are sold out
which are you out of
which aren't in stock
which can I forget about because they're sold out
which can't be ordered
which haven't you got
which of the above are out of stock
which of them are gone
which of them aren't in stock
which of these aren't available
which of these can't you deliver
which of those are at zero
which of those do you not have in
which of those have sold out
which of those would I have to wait for because they're sold out
which ones aren't there
which ones are unavailable
which ones can't I buy
which ones have gone
which ones would I not get
who's sold out here
[stock.howManySoldOut]
and how many of those are gone
and how many are sold out
can you count the sold-out ones among those
could you tell me how many of these are out of stock
from that list, how many are sold out
how many are gone
how many are out of stock there
how many are sold out in that list
how many aren't available among those
how many can't I get
how many have sold out of these
how many of that lot are out of stock
how many of the above are sold out
how many of them are gone
how many of them are sold out
how many of them are unavailable
how many of them can't be ordered
how many of them have you run out of
how many of these are out of stock
how many of these are you out of
how many of these aren't there
how many of these can't you deliver
how many of those aren't available
how many of those aren't in stock
how many of those can I forget about, sold out I mean
how many of those have sold out
kindly tell how many of these are out of stock
number of sold-out ones in there
number of those out of stock
of that lot, how many are gone
of those, number sold out
of those, how many are unavailable
out of those, how many are sold out
so how many of them are sold out
sold out, how many of those
what's the number of sold-out ones there
[stock.howManyInStock]
and how many of those are available
and how many are in stock
can you count the available ones among those
could you tell me how many of these are in stock
from that list, how many are in stock
how many are available there
how many are in stock in that list
how many are still there
how many can I actually get of those
how many can I order from that list
how many have you got in of these
how many of that lot are in stock
how many of the above are available
how many of them are available
how many of them are in
how many of them are in stock
how many of them are still there
how many of them can be ordered
how many of them do you really have
how many of these are available
how many of these aren't sold out
how many of these are in
how many of these could I have today
how many of these can you deliver
how many of those are left to buy
how many of those are on hand
how many of those can I buy right now
how many of those have you got
kindly tell how many of these are available
number of available ones in there
number of those in stock
of that lot, how many are in stock
of those, number in stock
of those, how many can I buy
out of those, how many are available
so how many of them are available
in stock, how many of those
what's the number of available ones there
[stock.soldOut]
<unavailable
<currently unavailable
<currently sold-out
<no longer available
out of stock
sold out
gone
that are all gone
that are at zero stock
that are currently sold out
that are no longer to be had
that are not in stock
that are not available any more
that are off the shelves
that can't be bought at the moment
that can't be ordered right now
that have gone
that have run out
that have sold out
that I can't buy right now
that I can't get at the moment
that I can't have
that we've run out of
that you are out of
that you can't supply
that you currently don't have
that you don't have in stock
that you don't have in any more
that you have none left of
that you haven't got in
that you haven't got at the moment
that you're out of
that you've sold out of
with no stock
with zero stock
, just the unavailable ones
, only the ones that are gone
, only the out-of-stock ones
, out of stock ones only
, sold out ones
, the ones I can't get
, the ones that have run out
, the ones you haven't got
, the out-of-stock ones
, the unavailable ones
[stock.inStock]
<currently available
<in stock
<immediately available
<readily available
in stock
on hand
on the shelf
left in stock
available now
available right away
available to order
that are available
that are available at the moment
that are in
that are on the shelf
that are ready to go
that are still available
that are still there
that are there right now
that can be bought now
that can be ordered right now
that haven't sold out
that I can actually buy
that I can buy right now
that I can have right away
that I can order now
that we have in stock
that you actually have
that you can deliver now
that you can send straight away
that you currently have
that you have in
that you have in stock
that you have on hand
that you have there
that you've got in
that you've got on the shelf
, available ones only
, but only ones in stock
, in stock
, in stock please
, just the available ones
, only those you actually have
, only what's in stock
, the available ones
, the in-stock ones
, the ones I can order
`;
