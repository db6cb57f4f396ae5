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
how many, no wait, which of those are {having}
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
{value} filter
filter: {value}
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
let me see the {value} ones
could you narrow that to {value}
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
give me the {value} ones
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
let me see those {having}
let's see which come {having}
narrow it down to ones {having}
narrow it: {having}
filter {having}
add filter: {having}
{having} pls
{having}, if that exists
{having}, same thing otherwise
{having} is a must
only {having}
only ones {having}
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
which one has fewest complaints and the best rating, well the best rating
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
total?
in total?
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
`;
