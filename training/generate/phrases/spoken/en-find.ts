export const text = `
[find.find]
{np}
{nps} here?
{a np}?
buy {a np}
buying {a np} today, what are my choices
options: {np}
selection of {nps}
{nps} list pls
catalogue {nps}
{nps} lol
hi {nps}
{nps} thx
yes hello {nps}
any {np} will do
any {np} going?
got such a thing as {a np}?
{a np} is what I need
{a np} is what I'm after, love
{a np}, if you'd be so kind
{a np}, do you have that sort of thing?
{nps} are what I came for
{nps} - sold here or not?
so, {nps}. what do you lot have
me again, this time it's {nps}
where do you keep {nps}
where are your {nps} hiding?
which way to {nps}?
take me to {nps}
open up {nps} for me
bring up all {nps} please
run a search on {nps}
please search your shop for {nps}
please look up {nps}
please do share the {nps} you are having
which all {nps} are there with you?
I am wanting to purchase {a np}, kindly suggest
do share options for {a np}
have ye any {nps}?
would ye have {a np} at all?
youse got {nps}?
y'all got {nps}?
y'all carry {nps} by chance
yinz sell {nps}
have you {nps} in at all
you wouldn't have {a np} by any chance, would you?
I don't suppose you've {a np} knocking about?
fancy {a np}, what've you got?
on the hunt for {a np}
on the lookout for {a np}
I've been meaning to get {a np} for ages
finally going to buy {a np}. show me
I'm supposed to come home with {a np}, so what can I pick from
I was told you do {nps}
someone told me you sell {nps}, true?
everybody at work has {a np} and now I want one too
the boss wants {a np}, what can you offer us
procurement here: we require {nps}
our office is out of {nps}, what do you supply
I have a customer asking for {a np}, what do we carry
customer in front of me wants {a np}
shopping list says {a np}
first thing on my list: {a np}
santa is bringing {a np}, help him choose
mummy said I can have {a np}
can i get {a np} pretty please
I'm 78 and new to this computer business, but I would like {a np}
dear shop, I should like to see {nps}. Kind regards
good afternoon, I should be glad of {a np}
might I trouble you for a look at {nps}?
would it be possible to see what there is in {nps}?
may I ask which {nps} you offer?
what would you have for someone who wants {a np}?
what would I get if I asked you for {a np}?
what comes up for {nps}?
what's out there in {nps}
what turns up when you look for {nps}
what's the range like in {nps}
what can you show me in {nps}?
what can you do me in the way of {nps}
what do you stock, {nps} wise?
in terms of {nps}, what is there?
as for {nps}, what do you offer
when it comes to {nps}, what do you have?
I can't find your {nps}
I can't seem to see any {nps} on here
I don't see {nps} anywhere, do you do them?
how come I can't find {a np} on your site
how do I get to the {nps}?
how about {a np}?
how about showing me some {nps}
hmm let me think, {a np} maybe
um hello I think I want {a np}
not sure if you do but {nps}?
idk if you sell {nps} but I need some
tell me you have {nps}!
please tell me you sell {nps}
please say you've got {a np}
for god's sake just show me {nps}
just {nps} ffs
come on, {nps}, quick
stop the chit chat, {nps}
no fluff, just list {nps}
no need to explain, only the {nps}
I keep asking, {nps}!
I said {nps}
again: {nps}
what I actually want is {a np}
what I need is {a np}
all I want is {a np}
all I'm asking for is {a np}
if you have {nps}, show them
if there are {nps} let me see them
if you sell {nps} I'm interested
in case you carry {nps}, list them please
I'd buy {a np} if you had one
I'd be happy with {a np}
I'm in dire need of {a np}
in need of {a np}
desperate for {a np}
dying to get my hands on {a np}
ISO {a np}
WTB {a np}
lf {a np}
gimme {nps}
lemme see the {nps}
lemme have a gander at your {nps}
hit me with your {nps}
hook me up with {a np}
need me {a np}
we need {a np} in this house
we've decided on {a np}, what are the candidates
the wife wants {a np}
my teenager won't stop talking about {a np}
grandson says I need {a np}
gift idea: {a np}. which do you have?
thinking {a np} for the housewarming, show me some
the last {good} gave up on me, so {a np} please
goodbye old {good}, hello {a np}! what's there
my {good} died, I need {a np}
my {good} has had it, what {nps} do you do
the dog ate my {good}. {a np}, please
time to replace my {good}: {nps}
hey siri find {nps}
dictating this: I would like to see {nps}, question mark
okay computer, {nps}
I'd like a rundown of your {nps}
could you run me through the {nps}
could you dig out {a np} for me
could you point out the {nps}
can you sort me out with {a np}?
can you do {a np}?
can a person buy {a np} here?
can one get {nps} from you?
can I interest you in selling me {a np}?
is this the right place for {nps}?
is {a np} something you'd sell?
is {a np} among your products?
is there any way to see only {nps}?
am I right in thinking you sell {nps}?
are {nps} part of your range?
are {nps} a thing here
do {nps} feature in your shop at all?
does anyone here sell {nps}
did I see {nps} on your page?
have I come to the right shop for {nps}?
haven't you got any {nps}?
don't you sell {nps}?
surely you have {nps}?
surely there must be {a np} somewhere in this shop
you do sell {nps}, right?
you have {nps} yeah?
you guys do {nps} innit
so you got {nps} or nah
{nps} yes or no
{nps}, if any
{nps} if you have them
{nps} when you get a minute
{nps}: everything you've got
{nps}, the whole lot please
{nps}, please and thank you
{nps} would be grand
{nps} would make my day
{nps} for sale?
{nps} wanted
category {nps}
results for {nps}
display only {nps}
filter by {nps}
[find.count]
{nps} count
{nps} how many
{nps}, how many do you do?
{nps}: total?
{nps} - what's the number
qty of {nps}?
no. of {nps}
num {nps}
how many {nps} ya got
how many {nps} u got
how many {nps} have ye
how many {nps} are you having?
how many nos. of {nps} do you keep
howmany {nps} total
how many {nps} would you say you stock?
how many {nps} would I find in your shop?
how many {nps} does that leave?
how many {nps} make up your range?
how many {nps} exist in your catalogue
how many {nps} come up if I search
how many {nps} do I have to scroll through
how many of your products are {nps}?
how many of the things you sell are {nps}
how many results for {nps}?
how many hits do you get for {nps}
how many entries under {nps}?
how many would I see if I looked at {nps}?
how many have you, {nps} I mean
how many choices do I have in {nps}
how many options are there for {a np}?
how many alternatives for {a np} can I weigh up
how many articles are there under {nps}
how many lines of {nps} do you run
how many SKUs do we have in {nps}?
how many, give or take, {nps} do you list
of {nps}, how many do you have?
when I look for {a np}, how many do I get?
if I wanted {a np}, how many are there to look at?
if someone asked you for {nps}, how many could you show?
if you lined up all your {nps}, how many would there be
in numbers, please: {nps}
in figures, how many {nps}
what's the total for {nps}?
what's the headcount on {nps} lol
what's the final number of {nps}
what's your stock list come to in {nps}, number of them
what quantity of different {nps} do you offer?
what is the size of your range of {nps}, in number of models?
is there just one or lots of {nps}? give me the number
is it a handful of {nps} or hundreds? how many
are there loads of {nps} or only a few? how many exactly
are there plenty of {nps} to pick from? number please
are we talking two or twenty {nps}? how many is it
more than ten {nps}, or fewer? how many are there
dozens of {nps} or just a couple, how many?
do you have a wide choice of {nps}, how many?
do we carry a lot of {nps}? I need the number
can you tell me the exact number of {nps}?
can you give me a count on {nps}?
can you do a quick count of {nps}
could you kindly let me know how many {nps} you have
could somebody count the {nps} for me please
would you mind counting your {nps}?
might I enquire how many {nps} you offer?
I'd like to know how many {nps} there are
I'd love a number: how many {nps}?
I wonder how many {nps} you've got
I want to know the number of {nps}, not the list
I don't need to see them, only how many {nps} there are
I need a figure for {nps}, how many
I bet you have loads of {nps}. how many?
I've counted your {nps} twice and lost track, how many is it?
my kid asks how many {nps} you have
my boss wants to know how many {nps} you offer
my husband reckons there's only one of the {nps}. how many are there really?
for my report: how many {nps} are in the range?
for a comparison I'm doing, how many {nps} do you sell
for the record, how many {nps}
out of curiosity, number of {nps}?
before I start scrolling, how many {nps} are there
before I get lost, how many {nps} have you
don't list them, just tell me how many {nps}
don't show me, count them: {nps}
no list please, number of {nps} only
skip the details, how many {nps}
only the number: {nps}
a number, please, {nps}
give us a number for {nps}
give me the total of your {nps}
add up your {nps} for me, how many
count up all {nps}
count {nps}
tot up the {nps}
do the sums: how many {nps} altogether
work out how many {nps} you have
find out how many {nps} there are please
check how many {nps} we list
tell us, how many {nps} are there?
just wondering about the number of {nps}
remind me how many {nps} you do?
come again, how many {nps}?
erm how many {nps} are there then
ok so how many {nps}
right, how many {nps} all told?
and how many {nps} might that be?
all in all, how many {nps}?
all told, {nps} number how many?
your {nps}, how many are they?
your {nps} number how many
the {nps} you sell, how many of them are there
there are how many {nps}?
you have how many {nps}?
you sell how many different {nps}
we're talking how many {nps}?
[find.superlative]
{sup} {np} pls
{sup} {np} thx
{sup} {np} u got
{sup} {np} available?
{sup} {np} going
{sup} {np} by far?
{sup} {np}, go
{sup} {np}, what is it?
{sup} {np}, which one would that be
{sup} possible {np}
{sup} {np} in your range please
{np}, {sup}
{np} {sup}
{np}, the {sup} you can find
{np}, the {sup} there is
{np}, which is {sup}
{nps}, {sup} first, only the top one
{nps} {sup}
{nps}, {sup} one only
{nps}? just the {sup}
{a np} please, the {sup} you have
{a np}, and make it the {sup}
{a np}, but only the {sup} one
if I want the {sup} {np}, what do I buy?
if I could have only one, the {sup} {np}, what is it?
if money and time were no issue, the {sup} {np}?
if you had to name the {sup} {np}
I need {a np}, the {sup} one you stock
I'm only buying if it's the {sup} {np}
I'm told you've got the {sup} {np}, which is it
I couldn't care less about the rest, {sup} {np} please
I always go for the {sup} {np}. Which is it here?
I'd go for the {sup} {np} you can offer
I'll have your {sup} {np}
I've got to have the {sup} {np}
I have a customer who wants the {sup} {np} we have
I'm looking to get the {sup} {np} I can
I was wondering which {np} counts as the {sup}
I want {a np} and it should be the {sup} of them all
we're after the {sup} {np} for work
my brother bets you can't name the {sup} {np}
my daughter only wants the {sup} {np}
my son asks which {np} is the {sup}
mum says get the {sup} {np}
boss says buy the {sup} {np}
granny wants the {sup} {np}, bless her
the {sup} {np} you do
the {sup} {np} money can buy here
the {sup} {np} on the whole site?
the {sup} {np}, whatever it is
the {sup} {np}, no second best
the {sup} {np}, if I may
the {sup} {np} would be which?
the {sup} {np} is called what
the {sup} among {nps}
the {sup} of the {nps} you sell
the {sup} in {nps}
the one {np} that's the {sup}
the very {sup} {np} you've got
which is your {sup} {np} then
which {np} is the {sup} of the bunch?
which {np} comes out as the {sup}?
which {np} would count as the {sup}
which {np} ranks as the {sup}
which {np} do you consider the {sup}?
which {np} have you got that's the {sup}
which {np} is {sup} would you know
which {np} should I look at if I want the {sup}
which {np} is going to be the {sup}
which, of all your {nps}, is {sup}?
which in your {nps} is the {sup}?
what {np} have you got that is {sup}?
what {np} would you call the {sup}
what do you have as the {sup} {np}?
what is it, your {sup} {np}?
what's considered the {sup} {np}
what'd be your {sup} {np}?
what about the {sup} {np}
what might be the {sup} {np}, please?
what's the {sup} you do in {nps}
what's the {sup} thing you have in {nps}
where's the {sup} {np}
where would I find the {sup} {np}
how about the {sup} {np}?
is there {a np} that's the {sup}? show it
can you pick out the {sup} {np}
can you single out the {sup} {np}?
can you find the {sup} {np} in there
can you recommend the {sup} {np}
could you find out which {np} is the {sup}
could you show the {sup} {np} only, please
could you get me the {sup} {np}?
would you show me your {sup} {np}, please?
would you be able to tell me the {sup} {np}?
would love to see the {sup} {np}
kindly tell which {np} is the {sup}
kindly show {sup} {np} only
may I know your {sup} {np}?
might I ask for the {sup} {np} you sell
let's have the {sup} {np}
let's see the {sup} {np}, come on
lemme get the {sup} {np}
lads, the {sup} {np}?
show us the {sup} {np} you have
show only the {sup} {np}
search: {sup} {np}
find {sup} {np}
get me the {sup} {np} in the place
bring me the {sup} {np}
hand over the {sup} {np}
go for the {sup} {np}
looking for whatever {np} is the {sup}
after the {sup} {np}, ta
need {a np}. {sup} obviously
need the {sup} {np} tbh
shopping for the {sup} {np}
hmm the {sup} {np} I suppose
erm, which {np}'s the {sup}?
right so which {np} is the {sup} then?
sort out the {sup} {np} for me
between all those {nps}, the {sup}?
out of everything in {nps}, {sup} please
from your {nps}, the {sup}
from among the {nps} choose the {sup}
in {nps}, who's the {sup}
in the section for {nps}, what's the {sup}
when it comes to {nps}, which is {sup}
as far as {nps} go, what's the {sup}?
of {nps}, the {sup} is which?
amongst {nps}, pick the {sup}
there are so many {nps}, which is the {sup}?
too many {nps}! just tell me the {sup}
don't list all {nps}, only the {sup}
no other {np} than the {sup}
nothing but the {sup} {np}
[find.mostField]
{np} most {field}
{np} highest {field}
{np} biggest {field}
{np} max {field} pls
max {field} {np}
most {field}: {nps}
most {field} of any {np}?
top {field} {np}
{nps}, highest {field}
{nps}, which one's got the most {field}
{nps}: who has the greatest {field}?
{nps} sorted by {field}, just the first
{field} as high as possible, {np}
{field} as high as it gets in {nps}?
{field} is what counts, so which {np} has the most?
{field} matters most to me: which {np} is top?
{field}, {np}, the maximum you have
{field} king among {nps}?
{field} of your {nps}: which is highest
I want {a np} with as much {field} as possible
I want {a np}, and the more {field} the better
I need the most {field} I can get in {a np}
I'm after the {np} that's top of the table for {field}
I'm choosing {a np} purely on {field}, highest wins
I only look at {field}. Which {np} wins?
I'd like the {np} that goes highest on {field}
I'm a sucker for {field}, so which {np} has most of it
my husband is obsessed with {field}, which {np} has the most?
my dad says go for the highest {field}, so which {np} is that
for me it's all about {field}: the {np} with the most
as far as {field} goes, which {np} is at the top?
when it comes to {field}, which {np} leads
when it comes to {field} which of your {nps} is number one? highest I mean
in terms of {field}, which {np} is the biggest
going by {field}, the top {np}?
going for maximum {field} in {a np}
judging by {field} alone, which {np} comes first, highest wins
ranked by {field}, which {np} comes out highest?
if I rank {nps} by {field}, which is at the top
if {field} is all that matters, highest being best, which {np}?
if you sort {nps} by {field} from high to low, which is first
order {nps} by {field} descending, first one only
which {np} gives me the most {field}?
which {np} gets me the most in {field}
which {np} tops the list for {field}?
which {np} has got the most {field} going
which {np} boasts the highest {field}?
which {np} beats all the others on {field}, upwards
which {np} goes furthest up in {field}
which {np} has more {field} than all the rest?
which {np} has more {field} than any other
which {np} maxes out {field}
which {np} should I take for max {field}
which {np} is at the upper end for {field}, the very top one
which of the {nps} scores the highest {field}
which of your {nps} can't be beaten on {field}, most of it I mean
what {np} has the most {field} would you say
what {np} do you have with the highest {field}?
what's the highest {field} I can get in {a np}?
what's the most {field} you offer in {a np}
what's the maximum {field} among your {nps}, and which one is it
what's the top {np} by {field}?
where do I find the {np} with the greatest {field}
who has the most {field} of the {nps}?
whose {field} is biggest, in {nps}?
no {np} has more {field} than which one?
is there {a np} that outdoes the rest in {field}? the one with the most
can you find the {np} with the highest {field} please
can you tell which {np} is highest in {field}
could you check which {np} has the most {field}?
could you sort the {nps} by {field} and give me the one at the top
would you show me the {np} having the highest {field}
kindly suggest the {np} having maximum {field}
please give {np} with maximum {field}
give me the {np} with the most {field} you can
gimme max {field} in {a np}
find the {np} that has the largest {field}
pick whichever {np} has the highest {field}
only the {np} with the very highest {field} please
the more {field} the better, so which {np}?
the {np} with the most {field} you've got
the {np} whose {field} nobody beats, the highest one
the {np} with more {field} than the others
the biggest {field} you do in {a np}
the highest {field} going in {nps}
a customer wants the {np} with the greatest {field}
looking for the {np} with top {field}
need {a np}, highest {field}
need the {np} with the mostest {field} lol
out of the {nps}, the one with the most {field}
out of all the {nps}, whose {field} is largest?
from the {nps} take the one with the highest {field}
[find.leastField]
{np} least {field}
{np} lowest {field}
{np} smallest {field}
{np} min {field} pls
min {field} {np}
least {field}: {nps}
least {field} of any {np}?
{nps}, lowest {field}
{nps}, which one's got the least {field}
{nps}: who has the smallest {field}?
{nps} sorted by {field} ascending, just the first
{field} as low as possible, {np}
{field} as low as it gets in {nps}?
{field} should be the lowest of all: which {np}?
{field}, {np}, the minimum you have
{field} of your {nps}: which is lowest
I want {a np} with as little {field} as possible
I want {a np}, and the less {field} the better
I need the least {field} I can get in {a np}
I'm after the {np} that's at the bottom of the table for {field}
I'm choosing {a np} purely on {field}, lowest wins
I only look at {field}. Which {np} has the smallest?
I'd like the {np} that goes lowest on {field}
I don't want much {field}: which {np} has the least?
my husband wants the {np} with the smallest {field}
my doctor says the lowest {field}, so which {np} is that
for me it's about keeping {field} down: the {np} with the least
as far as {field} goes, which {np} is at the bottom?
when it comes to {field}, which {np} is lowest
when it comes to {field} which of your {nps} is smallest
in terms of {field}, which {np} is the smallest
going by {field}, the lowest {np}?
going for minimum {field} in {a np}
ranked by {field}, which {np} comes out lowest?
if I rank {nps} by {field}, which is right at the bottom
if you sort {nps} by {field} from low to high, which is first
order {nps} by {field} ascending, first one only
which {np} gets by with the least {field}?
which {np} keeps {field} to a minimum
which {np} has less {field} than all the rest?
which {np} has less {field} than any other
which {np} sits lowest in {field}
which {np} goes furthest down in {field}
which {np} should I take for min {field}
which {np} is at the lower end for {field}, the very lowest one
which of the {nps} shows the lowest {field}
which of your {nps} has hardly any {field}, the least of all
what {np} has the least {field} would you say
what {np} do you have with the lowest {field}?
what's the lowest {field} I can get in {a np}?
what's the least {field} you offer in {a np}
what's the minimum {field} among your {nps}, and which one is it
where do I find the {np} with the smallest {field}
who has the least {field} of the {nps}?
whose {field} is smallest, in {nps}?
no {np} has less {field} than which one?
can you find the {np} with the lowest {field} please
can you tell which {np} is lowest in {field}
could you check which {np} has the least {field}?
could you sort the {nps} by {field} and give me the one at the bottom
would you show me the {np} having the lowest {field}
kindly suggest the {np} having minimum {field}
please give {np} with minimum {field}
give me the {np} with the least {field} you can
find the {np} that has the smallest {field}
pick whichever {np} has the lowest {field}
only the {np} with the very lowest {field} please
the less {field} the better, so which {np}?
the lower the {field} the better, which {np}
the {np} with the least {field} you've got
the {np} with less {field} than the others
the smallest {field} you do in {a np}
the lowest {field} going in {nps}
a customer wants the {np} with the smallest {field}
looking for the {np} with bottom {field}
need {a np}, lowest {field}
need {a np} that's low on {field}, the lowest you have
out of the {nps}, the one with the least {field}
out of all the {nps}, whose {field} is smallest?
from the {nps} take the one with the lowest {field}
[find.top]
{n} {sup} {nps} pls
{n} {sup} {nps}, go
{nps}: {n} {sup}
{nps}, top {n} {sup}
{nps}, the {n} {sup} ones
{nps} - just the {n} {sup}, thanks
{sup} {nps}, {n} of them
{sup} {nps}, {n} please
{sup} {nps} top {n}
{sup} {n} {nps}
list of {n} {sup} {nps}
shortlist: {n} {sup} {nps}
shortlist the {n} {sup} {nps} for me
a shortlist of the {n} {sup} {nps}, please
make me a top {n} of the {sup} {nps}
draw up the {n} {sup} {nps}
do me the {n} {sup} {nps}
do us a top {n} of {sup} {nps}
hit me with the {n} {sup} {nps}
lemme see the {n} {sup} {nps}
let me have the {n} {sup} {nps}
let's look at the {n} {sup} {nps}
name the {n} {sup} {nps}
name {n} {nps}, the {sup} ones
find me the {n} {sup} {nps}
find the {n} {sup} {nps} you've got
pull out the {n} {sup} {nps}
pick out {n} {nps} for me, the {sup} ones
line up the {n} {sup} {nps}
put the {n} {sup} {nps} on screen
display {sup} {nps}, first {n} only
kindly share {n} {sup} {nps}
kindly list out the {n} {sup} {nps}
could you list your {n} {sup} {nps}?
could I get the {n} {sup} {nps}
could you narrow {nps} down to the {n} {sup}
could you tell me what the {n} {sup} {nps} are?
can you give me {n} {nps}, the {sup} ones you have
can you rank {nps} and show the {n} {sup}?
would you be so kind as to show me your {n} {sup} {nps}
may I see only the {n} {sup} {nps}?
I'd like to choose from the {n} {sup} {nps}
I'd like to compare a bit, so the {n} {sup} {nps} please
I want a look at the {n} {sup} {nps}
I need the {n} {sup} {nps}
I need options: {n} {sup} {nps}
I'm only interested in the {n} {sup} {nps}
I don't want to scroll, just the {n} {sup} {nps}
I can't look at everything, show the {n} {sup} {nps}
my boss wants the {n} {sup} {nps}
my wife needs to see the {n} {sup} {nps}
for the meeting: {n} {sup} {nps}
for a customer: the {n} {sup} {nps} we have
which would be the {n} {sup} {nps}?
which {n} of your {nps} are the {sup}
which {n} {nps} would you say are {sup}
which {n} {nps} come out as the {sup}?
which are the {sup} {nps}? {n} is enough
what would be your {n} {sup} {nps}
what {n} {nps} are the {sup}?
what are the {sup} {nps}? give me {n}
what do you have as the {n} {sup} {nps}?
who are the {n} {sup} of the {nps}
of all the {nps}, the {n} {sup}
out of your {nps}, the {n} {sup} please
out of all {nps} which {n} are {sup}
among the {nps}, which {n} are the {sup}?
amongst {nps} the {n} {sup}
from your {nps} I'd like the {n} {sup}
in {nps}, what are the {n} {sup}
the {n} {sup} {nps}, nothing else
the {n} {sup} {nps} you do
the {n} {sup} {nps} would be plenty
the {n} {sup} of your {nps}
the {sup} {nps}, max {n} of them
not all {nps}, only the {n} {sup}
just {n} {nps}, the {sup}
only {n}: the {sup} {nps}
give me {n}, no more: the {sup} {nps}
{n} will do, but the {sup} {nps}
how about the {n} {sup} {nps}?
looking for the {n} {sup} {nps}
after the {n} {sup} {nps} you sell
show me {nps}, {n} of the {sup}
show {n} {sup} {nps} first and leave the rest
search {nps}, {n} {sup}
ok top {n} {nps}, {sup}
right, {n} {sup} {nps} then
[find.compare]
{p} {q} compare
{p} {q} difference?
{p} {q} which one
{p} / {q}?
{p} / {q} comparison pls
{p} & {q}: differences
{p} or {q}, thoughts?
{p} or {q}... help
{p} or {q}, what would you pick?
{p} or {q}, is there any real difference?
{p}, {q}: which to buy
{p}... or {q}? ugh
{p} and {q}, are they the same thing?
{p} and {q} look identical to me, what's different?
{p} and {q} seem alike. Are they?
{p} and {q} head to head
{p} and {q}: pluses and minuses?
{p} next to {q}, what do I see
{p} in one corner, {q} in the other. go
{p} beats {q} or the other way round?
{p}, is it any better than {q}
{p}, how does it stack up against {q}?
{p} instead of {q}, good or bad move?
vs: {p}, {q}
comparison table {p} {q}
diff {p} {q}
compare: {p}; {q}
compare me the {p} and the {q}, kindly
kindly compare {p} with {q}
kindly tell difference between {p} and {q}
please put {p} up against {q}
please help me choose: {p} or {q}
can't make up my mind: {p} or {q}?
can't tell {p} and {q} apart
can you tell me how {p} isn't the same as {q}?
can you help me decide between {p} and {q}
can you line up {p} with {q}?
can you explain the difference between the {p} and the {q} to a beginner?
can I get a side-by-side of {p} and {q}
could you contrast the {p} with the {q} please
could you weigh up {p} and {q} for me?
would I notice any difference between {p} and {q}?
would I be better off with {p} or with {q}?
would you go for {p} or {q}
would {p} be an upgrade from {q}?
would {q} do the same job as {p}?
will I regret taking {p} over {q}
is {p} much different from {q}
is {p} a step up from {q}?
is there any point in getting {p} when there's {q}?
is there a big difference, {p} and {q}?
is {q} just {p} with another name?
is it the {p} or the {q} I should be looking at?
are {p} and {q} basically the same?
are there any differences between {p} and {q} worth knowing
does {p} have anything over {q}?
does the {q} do anything the {p} doesn't?
do I lose anything by taking {p} rather than {q}
do I want the {p} or the {q}, you tell me
what's {q} got that {p} hasn't?
what's better about {p} than {q}
what's the diff btw {p} and {q}
what's the story, {p} or {q}?
what am I missing if I take {q} and not {p}
what do I gain going from {p} to {q}?
what changes from {p} to {q}?
what exactly differs, {p} vs {q}
what makes the {p} different to the {q}?
what would speak for {p} and what for {q}
what separates the {p} from the {q}?
what distinguishes {p} from {q}
where does {p} differ from {q}?
where's the catch with {p} compared to {q}
which one of the two, {p} or {q}?
which should I buy, {p} or {q}?
which would suit me better, the {p} or the {q}?
which is the better buy: {p}, {q}?
which of {p} and {q} comes out ahead
which one then, {p} or {q}
who wins, {p} or {q}?
why does everyone say {p} when there's {q}
why pick {q} if I can have {p}?
how come you sell both {p} and {q}, what's the difference
how different are {p} and {q}, honestly?
how do the {p} and the {q} measure up
how would you compare {p} and {q}
how's {p} next to {q}?
if I've got {p} already, what would {q} give me
if it were you, {p} or {q}?
in what way is {p} not like {q}?
I have {p} and {q} open in two tabs, compare them for me
I have both {p} and {q} in mind, help me out
I've narrowed it down to {p} and {q}. what now?
I'm going back and forth between {p} and {q}
I'm hesitating: {p} or {q}
I'm stuck on {p} or {q}
I'm confused about {p} and {q}, what is the difference
I was going for {p} but then I saw {q}. Compare?
I like {p} but {q} looks good too, differences?
I'd like to see {p} and {q} compared
I'd like to understand how {p} and {q} differ
I need a comparison of {p} and {q} for my boss
I don't get the difference between {p} and {q}
I can only have one: {p} or {q}?
it's between {p} and {q}
it's down to {p} or {q} now
it's a toss-up between {p} and {q}
my son wants {p}, my daughter wants {q}. what's the difference
my granddaughter showed me {p} and {q}, which is which?
the wife likes {p}, I like {q}, settle it
a customer is asking how {p} and {q} differ
tell me {p} isn't the same as {q}
tell me how {p} measures against {q}
tell us the difference between {p} and {q} will ye
talk me through {p} versus {q}
show {p} beside {q}
show me how {p} and {q} compare
give me {p} and {q} side by side
give me the main differences, {p} and {q}
give me one reason to take {p} over {q}
explain {p} vs {q}
decide for me: {p} or {q}
settle an argument: {p} or {q}?
choosing between the {p} and the {q}
dithering between {p} and {q} here
swithering between {p} and {q}
between {p} and {q}, what's your advice
between the two, {p} and {q}, which?
between {p} and {q} I'm lost
apart from the name, how is {p} different from {q}
other than the looks, {p} and {q} are the same, no?
so what's the deal with {p} versus {q}?
ok so {p} vs {q}, who takes it
hmm {p} or maybe {q}
erm, {p} and {q}, how do they compare?
[find.compareField]
{p} {q} {field}
{p} vs {q} {field}?
{p} / {q}, {field}
{p} and {q}: {field} of each?
{p} and {q}, how do they do on {field}?
{p} and {q}, same {field} or not
{p} or {q}, who's got more {field}?
{p} or {q} for {field}
{p} or {q} if {field} is what matters?
{p} or {q}? it's the {field} I care about
{p} next to {q}, {field} only
{p} has more {field} than {q}, right?
{p} has less {field} than {q} doesn't it
{p}'s {field} against {q}'s
{field}?? {p} vs {q}
{field} for {p} and for {q} please
{field} of both {p} and {q}
{field}, {p} compared with {q}?
{field}, how does {p} do against {q}
{field} wise, {p} or {q}?
{field} wise how far apart are {p} and {q}?
{field} on the {p} versus the {q}
{field} is all I need to compare: {p}, {q}
compare {field}: {p}, {q}
compare {p} and {q} on {field}
compare {p} to {q} but only the {field}
compare just {field} for {p} and {q}
kindly compare {p} and {q} with respect to {field}
please compare {field} for {p} and {q}
please tell which is having more {field}, {p} or {q}
comparing {p} with {q}, I want to know the {field} of each
looking at {field} only, {p} or {q}?
going by {field}, is it {p} or {q}
judging on {field}, {p} against {q}?
regarding {field}, how do {p} and {q} differ?
as far as {field} goes, {p} or {q}
as for {field}, which is ahead, {p} or {q}?
when it comes to {field}, does {p} or {q} come out on top
in terms of {field}, where do {p} and {q} stand?
if I only look at {field}, {p} or {q}?
if {field} decides it, should I take {p} or {q}
is there much in it between {p} and {q} for {field}?
is {p} any different from {q} in {field}
is {q} lower in {field} than {p}?
is {q} up there with {p} for {field}?
is the {field} any better on {p} than on {q}
is the {field} the same on the {p} and the {q}?
is it {p} or {q} that has the higher {field}?
are {p} and {q} equal on {field}
are {p} and {q} the same when it comes to {field}?
does {p} beat {q} on {field}?
does {p} have a higher {field} than {q}
does {q} match {p} for {field}?
does the {field} change from {p} to {q}
do I get more {field} with {p} or with {q}?
do I get less {field} if I take {q} and not {p}
do {p} and {q} differ in {field}
would I gain any {field} going from {p} to {q}?
would I lose {field} with {q} compared to {p}
would {p} give me more {field} than {q}
will {p} outdo {q} on {field}
can {q} compete with {p} on {field}?
can you tell me if {p} or {q} has the bigger {field}
can you put {field} side by side for {p} and {q}?
can you check {field} on {p} and {q} both
could you tell me the {field} of {p} as against {q}
could I have the {field} for {p} and {q}, to compare
what {field} has {p}, and what {field} has {q}?
what's the {field} of {p}, and of {q} too
what's {field} like on {p} versus {q}
what's the {field} on each, {p} and {q}?
what about {field}, {p} vs {q}
what does {p} have over {q} in {field}
where does {q} stand against {p} on {field}
which has the larger {field}, the {p} or the {q}
which has less {field}: {p} or {q}?
which one has the lower {field}, {p} or {q}
which of the two is better on {field}, {p} or {q}?
which is it for {field}, {p} or {q}
which gets more {field}, {p} or {q}
which would give me the most {field}, {p} or {q}?
who has the edge on {field}, {p} or {q}?
who's got the bigger {field}, {p} or {q}
how do {p} and {q} compare for {field}?
how do they differ in {field}, {p} and {q}
how much less {field} has {q} than {p}?
how much of a difference in {field} is there, {p} to {q}
how big is the {field} difference between {p} and {q}?
how does {q} fare against {p} for {field}
how's the {field} on {p} next to {q}
by how much does {field} differ, {p} and {q}?
I want the one with more {field}: {p} or {q}?
I need to know the {field} of {p} versus {q}
I'm comparing {p} and {q}, what's the {field} on both?
I'm torn: {p} or {q}? it hangs on {field}
I can't see the difference in {field} between {p} and {q}
I wonder whether {p} has more {field} than {q}
I bet {p} has more {field} than {q}, am I right
my husband says {q} has more {field} than {p}. true?
my mate reckons {p} and {q} have the same {field}
a customer asks: {field} on {p} vs {q}?
for a spec sheet: {field} of {p} and {q}
only thing I want to know is {field}, {p} or {q}
tell me who wins {field}: {p}, {q}
show me {field} for both, {p} and {q}
give me {p} and {q} {field} figures
between {p} and {q}, where's the {field} higher
of {p} and {q}, which has more {field}
apart from everything else, just {field}: {p} or {q}
so on {field}, is {p} over or under {q}?
ok {field}. {p} or {q}
[find.comparePrice]
{p} {q} price
{p} / {q} prices?
{p} vs {q} cost
{p} or {q} cheaper
{p} or {q}, which is the cheap one?
{p} or {q}, whichever is kinder to my wallet?
{p} or {q}? money's tight
{p} and {q}, how much each?
{p} and {q}, are they the same price?
{p} and {q}: price of one against the other
{p} and {q}, what's the gap in money
{p} is cheaper than {q}, right?
{p} is dearer than {q} isn't it
{p}, is it cheaper or dearer than {q}?
{p}, how much on top of {q}
{p} costs how much more than {q}
{p} against {q}, money wise
price {p}, price {q}, compare
price check {p} {q}
price diff {p} {q}
prices for {p} and {q} side by side pls
price wise, {p} or {q}?
price wise how far apart are {p} and {q}
price of the {p} next to the {q}?
price is what I care about: {p} or {q}
cost comparison, {p} and {q}
cost difference between the {p} and the {q}?
cheaper: {p} or {q}
cheapest out of {p} and {q}
compare {p} and {q} on price
compare {p} and {q}, only the price
compare what {p} and {q} cost
compare cost of {p} with {q}, kindly
kindly tell price difference of {p} and {q}
please tell me which is costlier, {p} or {q}
please say how much extra {p} is over {q}
would {p} set me back more than {q}?
would I pay more for {p} or {q}?
would I be paying less with {q} than with {p}
would I save anything by going for {p} instead of {q}?
would it be cheaper to get {q} rather than {p}
would the {q} be a saving over the {p}?
will {p} cost me more than {q} will
will I be out of pocket more with {p} or {q}
is {p} worth the extra over {q}, how much extra is it?
is {p} pricier than {q}
is {p} any cheaper than {q}?
is {q} the cheaper one or is {p}?
is there much of a price difference, {p} to {q}?
is there a big gap in price between {p} and {q}
is it much more for {p} than for {q}
is it {p} or {q} that costs more?
is the {q} the dearer of the two, or the {p}
are {p} and {q} about the same money?
are {p} and {q} priced the same
does {q} come cheaper than {p}?
does {p} work out cheaper than {q}
does the {p} go for more than the {q}?
does it cost more to buy {p} or {q}
do I save money with {p} over {q}?
do I have to pay extra for {p} compared to {q}
do you charge more for {p} than {q}?
do you charge the same for {p} and {q}
can I save by taking {q} and not {p}?
can you tell me how much cheaper {q} is than {p}
can you compare the price tags on {p} and {q}
could you give me the price difference, {p} to {q}
could you tell me if {p} costs less than {q}?
what's cheaper, {p} or {q}?
what's the dearer one, {p} or {q}
what's the extra cost of {p} over {q}?
what's the saving if I take {q} not {p}
what's the markup from {p} to {q}
what's the price jump from {p} to {q}?
what do {p} and {q} each cost?
what do I pay for {p} and what for {q}
what would {p} cost me compared with {q}
what would the upgrade from {p} to {q} cost?
what kind of price gap is there between {p} and {q}
what are you asking for {p}, and for {q}?
which costs more, {p} or {q}?
which costs me less: {p} or {q}
which has the lower price, the {p} or the {q}?
which has the bigger price tag, {p} or {q}
which is the pricier of the two, {p} or {q}
which is less expensive, {p} or {q}?
which is easier on the budget, {p} or {q}
which one sets me back less, {p} or {q}?
which one's cheaper, the {p} or the {q}
which would be the budget choice, {p} or {q}
who's cheaper, {p} or {q}
how do {p} and {q} compare on price?
how do the prices of {p} and {q} differ
how much extra for {p} over {q}
how much less is {q} than {p}?
how much dearer is the {p}, compared to the {q}
how much cheaper would {q} be than {p}?
how much would going from {p} to {q} add?
how much more would I have to shell out for {p} than {q}
how much difference is there in price, {p} and {q}
how much do I save if I drop {p} for {q}?
how far apart in price are {p} and {q}?
by how much is {p} cheaper than {q}
if I go for {p} rather than {q}, do I pay more?
if I swap {p} for {q}, what's the difference in money
if price decides, {p} or {q}?
I want the cheaper one: {p} or {q}?
I'm on a budget, {p} or {q}, which costs less
I'm skint. {p} or {q}, which is less?
I'd take whichever costs less, {p} or {q}
I need to know what {p} costs against {q}
I wonder if {p} is dearer than {q}
I thought {q} was cheaper than {p}?
I suppose {p} costs more than {q}?
my husband says {q} is cheaper than {p}, is he right?
mum says get whichever is cheaper, {p} or {q}
accounts want to know the price of {p} versus {q}
a customer asks how much more {p} is than {q}
for the budget: {p} against {q}, price
money wise, {p} or {q}?
in money terms, {p} or {q}
in dollars and cents, {p} vs {q}
tell me the price of both, {p} and {q}
tell me which is cheaper out of {p} and {q}
give me the prices of {p} and {q} to compare
show prices {p} vs {q}
between {p} and {q}, which is the cheaper?
between {p} and {q} what's the price gap
of {p} and {q}, which is less money
so {q} costs less than {p}, or have I got that backwards?
so what's the damage, {p} versus {q}
[find.siblings]
{base} {s} {t} compare
{base} {s} {t} difference
{base} {s} or {t}
{base} {s} / {t}?
{base}: {s} or rather {t}?
{base}: what changes between {s} and {t}
{base}, {s} or {t}, what should I know
{base}, {s} against {t}, what's different?
{base}, is {s} any different from {t} besides that?
{base}, the {s} one or the {t} one?
{base}, would you take {s} or {t}
{base}, I'm torn between {s} and {t}
{base}... {s}? {t}? help me choose
{s} or {t} for the {base}?
{s} or {t}? the {base} I mean
{s} vs {t}, {base}
{s} vs {t} in the {base}, how do they differ?
{s} {base} or {t} {base}?
{s} {base} vs {t} {base}, differences
{s} and {t} of the {base}, side by side please
compare {base} {s} with {base} {t}
compare the {s} and {t} {base}
compare both: {base} in {s} and {base} in {t}
kindly compare {base} {s} and {t}
please put the {base} in {s} next to the one in {t}
the {base} in {s} vs the {base} in {t}
the {base}, {s} or {t}?
the {s} {base} or the {t}, thoughts?
the {s} and the {t} {base}: same thing or not?
the {base} comes in {s} and {t}, how do they compare?
the {base} exists in {s} and in {t}, what's the difference
difference {base} {s} {t}
differences between the {base} in {s} and the {base} in {t}?
what's different about the {t} {base} compared to the {s}
what's the deal with {s} versus {t} on the {base}?
what is there to choose between {s} and {t} for the {base}
what would I get with the {t} {base} that the {s} hasn't
what do I gain with {t} over {s}, {base}?
which {base} should I go for, {s} or {t}?
which one's better, the {base} in {s} or in {t}
which would you pick: {base} in {s}, or in {t}?
which of the two {base}, {s} or {t}
how do the {s} and the {t} compare, for the {base}?
how does the {base} in {t} differ from {s}
how different is the {s} {base} from the {t} one
how's the {t} {base} next to the {s} one?
is the {base} in {s} the same as in {t}?
is the {t} {base} better than the {s}
is there any real difference between {s} and {t} in the {base}?
is there a reason to take the {base} in {t} and not {s}
are the {s} and {t} {base} identical otherwise?
are {base} {s} and {base} {t} the same thing
does it matter whether I take the {base} in {s} or {t}?
do the {s} and {t} versions of the {base} differ
would you go {s} or {t} with the {base}
can you tell me how {s} and {t} differ for the {base}
can you show the {base} in {s} and {t} side by side
could you compare the {t} version of the {base} with the {s}?
could you explain {s} versus {t} for the {base}
I like the {base}, but {s} or {t}?
I can't decide if I want the {base} in {s} or {t}
I want the {base}, only I don't know whether {s} or {t}. Compare?
I'm after the {base} and wavering between {s} and {t}
I'm buying the {base}: is it {s} or {t} I want
I see the {base} in {s} and {t}. what's the difference?
I've got two {base} here, {s} and {t}, compare them
my husband says {s}, I say {t}: the {base}, compare
customer can't choose, {base} in {s} or {t}
tell me about the {base}, {s} versus {t}
talk me through the {base} in {s} and {t}
help me choose between {s} and {t}, it's the {base}
decide for me, {base}: {s} or {t}
so the {base}, {s} or {t}, what's the catch
between the {s} and the {t} {base}, which?
stuck between {s} and {t} for the {base}
[find.siblingsPrice]
{base} {s} {t} price
{base} {s} vs {t} cost
{base}: {s} or {t}, which is cheaper?
{base}: how much for {s} and how much for {t}
{base}, price of {s} next to {t}
{base}, what's the extra for {t} over {s}?
{base}, is {s} or {t} the cheaper one
{base}, do I save with {s} instead of {t}?
{base}, {s} and {t}: same money?
{base} in {s} or {t}, whichever costs less?
{base} in {t} costs more than in {s}?
{s} or {t}, which {base} costs less?
{s} or {t}? I'll take the cheaper {base}
{s} vs {t} price, {base}
{s} {base} cheaper than {t}?
{s} {base} and {t} {base}, prices please
price diff {base} {s} {t}
prices of the {base} in {s} and in {t}
price wise, {base} in {s} or {t}?
cost of the {base}, {s} compared with {t}?
compare the price of {base} in {s} and {t}
compare prices: {s} {base}, {t} {base}
kindly tell price difference, {base} {s} and {t}
please tell me what the {base} costs in {s} and what in {t}
the {base}: {s} dearer than {t} or not
the {s} {base} against the {t} one, price?
the {t} {base} is dearer than the {s}, right?
what's cheaper, the {base} in {s} or in {t}
what's the gap in price between the {s} and the {t} {base}
what's the saving on the {base} in {s} over {t}?
what does going from {s} to {t} cost me on the {base}
what would I pay for the {base} in {s} versus {t}?
what do you charge for the {base} in {t} compared to {s}
which costs more, the {s} or the {t} {base}?
which {base} is dearer, {s} or {t}
which has the lower price, {base} in {s} or {base} in {t}
which one sets me back less, the {base} in {s} or {t}?
how much cheaper is the {base} in {s} than in {t}
how much do I save on the {base} taking {s}, not {t}?
how much extra is the {t} {base} compared to {s}
how much on top for {t} instead of {s}, {base}
how much difference in price does {s} or {t} make for the {base}?
how do {s} and {t} compare on price, for the {base}
how far apart are {s} and {t} in price on the {base}
by how much is the {t} {base} more expensive than the {s} one
is there a price difference between {s} and {t} on the {base}?
is the {base} the same price in {s} and {t}
is the {t} {base} much more than the {s} one
is it cheaper to get the {base} in {s} than in {t}?
are the {s} and {t} {base} priced the same
does the {base} cost more in {t} than in {s}?
does choosing {t} over {s} bump up the price of the {base}
do you charge extra for the {base} in {t} over {s}
would the {base} in {t} set me back more than in {s}?
would I save by taking the {base} in {s} rather than {t}
can I save on the {base} if I take {s} and not {t}?
can you tell me the prices of {base} {s} and {base} {t}
could you compare what the {base} costs in {s} and {t}?
I want the {base} in whichever is cheaper, {s} or {t}
I'd take the {base} in {t} unless {s} is cheaper, is it?
I'm on a budget: {base} in {s} or {t}, which is less
I wonder whether {s} or {t} is cheaper for the {base}
mum says the cheaper {base}, so {s} or {t}?
tell me if {s} is cheaper than {t}, for the {base}
give me the price gap {s}/{t}, {base}
money wise, {base} {s} or {t}
so the {base}: is {s} less than {t}?
[find.siblingsField]
{base} {s} {t} {field}
{base} {s} or {t}, {field}
{base}: {field} in {s}, {field} in {t}?
{base}: does {field} change from {s} to {t}
{base}, which has more {field}, {s} or {t}?
{base}, {field} of {s} against {t}
{base}, is {t} higher in {field} than {s}?
{base}, how do {s} and {t} compare for {field}
{base} in {s} and {t}, same {field} or not?
{s} or {t}, which {base} has the greater {field}
{s} vs {t} for {field}, {base}
{s} {base} and {t} {base}: {field}?
{field}: {base} {s} or {t}
{field} {base} {s} vs {t}
{field} of the {base} in {s} and in {t}?
{field} wise, {base} in {s} or {t}?
{field} is what I'm after, so {base} in {s} or {t}?
compare {field}, {base} in {s} and {t}
compare the {s} and {t} {base} on {field}
kindly compare {field} of {base} {s} and {t}
please tell me the {field} of the {s} {base} and the {t} one
the {s} {base} or the {t}, who has more {field}
the {base} in {t}, has it more {field} than the {s}
when it comes to {field}, the {base} in {s} or in {t}?
in terms of {field}, how do the {s} and {t} {base} differ
what's the {field} on the {base} in {s} compared to {t}?
what's the difference in {field} if I take the {base} in {t} and not {s}
what {field} does the {base} have in {s}, and what in {t}
what about {field}, {base} {s} vs {t}?
which one has less {field}, the {base} in {s} or in {t}?
which {base} wins on {field}, {s} or {t}
which has the bigger {field}, {s} {base} or {t} {base}?
how much {field} do I gain with {t} over {s}, {base}
how much less {field} has the {s} {base} than the {t}?
how does {field} compare between the {s} and the {t} {base}
how different is the {field} of the {base}, {s} to {t}
by how much does {field} differ, {base} in {s} or {t}?
is the {field} higher on the {base} in {s} or {t}?
is there a difference in {field} between the {s} and {t} {base}
is the {field} the same for the {s} and the {t} {base}
does the {t} {base} beat the {s} one on {field}?
does the {base} have the same {field} in {s} and {t}
does it change the {field} if I take the {base} in {s} or {t}
do {s} and {t} have equal {field}, for the {base}?
do I get more {field} with the {base} in {t} than in {s}
would the {base} in {t} give me more {field} than {s}?
can you check {field} for the {base}, {s} and {t}
can you tell me whether {s} or {t} has more {field}, it's the {base}
could you compare {field} for the {base} in {s} and in {t}?
I want the {base} with more {field}: is that {s} or {t}?
I'm only comparing {field}: {base}, {s} against {t}
I wonder if {t} has more {field} than {s} on the {base}
my wife asks whether {field} is the same, {base} in {s} or {t}
tell me the {field} for both the {s} and {t} {base}
give me {field} of {base}, {s} then {t}
so for {field}, {base}: {s} or {t}
[modifiers.value]
<{value}
<{value} type
({value} only)
({value} pls)
[{value}]
- {value}
/ {value}
+ {value}
type {value}
variety: {value}
of the {value} sort
of the {value} kind
of the {value} variety
of the {value} type
in the {value} version
in the {value} variety
that's {value}
that'd be {value}
that says {value}
that you'd call {value}
that you do in {value}
that you list as {value}
that qualify as {value}
described as {value}
marked {value}
marked as {value}
labelled {value}
listed as {value}
sold as {value}
tagged {value}
only in {value}
strictly {value}
preferably {value}
specifically {value}
, {value} or nothing
, {value} all the way
, {value} of course
, {value} being my thing
, {value} would be lovely
, {value} would do nicely
, {value} if you've got it
, {value} not anything else
, {value} or it's no use to me
, {value} is what I want
, {value} is the one I need
, {value} is what we agreed on
, {value} is the only kind that'll do
, {value} is non-negotiable
, {value} matters most
, {value} yeah?
, {value} k thx
, {value} mind you
, {value} is my favourite
, the {value} version
, you know the {value} kind
, I love {value}
, I'm after {value}
, I'd like {value}
, I've decided on {value}
, my daughter insists on {value}
, mum wants {value}
, it says {value} on my note
, gotta be {value}
, only {value}
, just {value}
, nothing but {value}
, none other than {value}
, so {value}
, in {value} please
, in {value} if you do it
, preference for {value}
, with {value} being a must
, specifically {value}
, say {value}
, kind: {value}
, filter {value}
, stick to {value}
, as long as they're {value}
, if they're {value}
, want {value}
[modifiers.fieldValue]
<{value} {field}
({field}: {value})
({value} for {field})
[{field} = {value}]
{field}={value}
{field}:{value}
{field} -> {value}
{field} being {value}
{field} marked {value}
{field} is {value}
{value} as {field}
{value} for {field}
{value} under {field}
having {value} {field}
having {field} {value}
having {field} as {value}
showing {value} for {field}
showing {field} {value}
listing {value} as {field}
listed under {field} {value}
listed as {value} under {field}
stating {field}: {value}
saying {value} under {field}
described as {value} for {field}
specified as {value} ({field})
with {field}: {value}
with {field} = {value}
with {field} set to {value}
with {field} given as {value}
with {field} marked {value}
with {field} listed as {value}
with {value} for {field}
with {value} as its {field}
with {value} as the {field}
with {value} under {field}
with the {field} being {value}
with the {field} {value}
with their {field} {value}
with {a value} {field}
where {field} = {value}
where {field} says {value}
where {value} is the {field}
where you have {value} for {field}
whose {field} says {value}
whose {field} reads {value}
for which the {field} is {value}
of {field} {value}
in terms of {field} {value}
that say {value} for {field}
that show {field}: {value}
that list {value} as {field}
that come with {value} {field}
that come with {field} {value}
that go by {value} for {field}
that are {value} for {field}
that are {value} on {field}
, {field} {value} only
, {field} {value} please
, {field}? {value}
, {field} - {value}
, {field} must be {value}
, {field} must say {value}
, {field} ought to be {value}
, {field} would be {value}
, {field} preferably {value}
, {field} ideally {value}
, {field} specifically {value}
, {value} for the {field}
, {value} as far as {field} goes
, {value} as {field}, nothing else
, {value} being the {field}
, {value} in the {field} box
, {value} {field} is a must
, {value} {field} is what I need
, {value} {field} please
, {value} {field} only
, {value}, {field} wise
, {field} wise {value}
, as for {field}, {value}
, for {field} I need {value}
, for {field} it's got to be {value}
, for {field} pick {value}
, when it comes to {field}, {value}
, in terms of {field}, {value}
, regarding {field}: {value}
, on {field} I'd say {value}
, the {field} should be {value}
, the {field} needs to read {value}
, the {field} being {value}
, the {field} I need is {value}
, with {value} for {field}
, with {field} at {value}
, with {value} where it says {field}
, where {field} is {value}
, whose {field} is {value}
, I want {field} {value}
, I want the {field} to be {value}
, I need {value} as the {field}
, I need the {value} {field}
, I'd like {value} for {field}
, I'd like the {field} to be {value}
, I prefer {value} as {field}
, I'm after {value} for {field}
, my wife says {value} for {field}
, it has to have {value} as {field}
, it should say {value} under {field}
, it must be {value} for {field}
, need {field} {value}
, needs {value} {field}
, must have {field} {value}
, must have {value} for {field}
, want {value} {field}
, only {field} {value}
, only {value} under {field}
, but {field} {value}
, so long as {field} is {value}
, if the {field} is {value}
, filter {field} by {value}
, filter on {field}: {value}
, set {field} to {value}
, choose {value} for {field}
, kindly see that {field} is {value}
[modifiers.contains]
({value} included)
(with {value})
(incl {value})
+ {value}
& {value}
inc {value}
incl {value}
including {value}
that's got {value}
that's got {value} in it
that has {value} listed
that includes {value}
that mentions {value}
that lists {value}
that offers {value}
that you list {value} for
where you get {value}
where {value} is part of it
where {value} is mentioned
where {value} is listed
where {value} is in there
where I get {value} too
having {value}
having {value} also
showing {value}
listing {value}
offering {value}
providing {value}
comprising {value}
together with {value}
along with {value}
complete with {value}
w {value}
with {value} included
with {value} listed
with {value} as well
with {value} on board
with {value} in there
with {value} as part of it
with {value} and all
with some {value}
with {value} somewhere in it
, {value} has to be listed
, {value} is what I'm after
, {value} is what it needs to have
, {value} is important
, {value} needed
, {value} wanted
, {value} required
, {value} a must
, {value} should be in it
, {value} must be there
, {value} must be on the list
, {value} too
, {value} thrown in
, {value} and all
, {value} or I'm not interested
, never without {value}
, and it should have {value}
, and don't forget the {value}
, and of course {value}
, as long as {value} is included
, as long as I get {value}
, only if there's {value}
, only ones that have {value}
, the kind with {value}
, the sort that has {value}
, need {value}
, needs {value}
, got to have {value}
, must list {value}
, has to include {value}
, should include {value}
, should come with {value}
, want {value}
, I want {value} in it
, I want some with {value}
, I need it with {value}
, I need there to be {value}
, I can't do without {value}
, I'd like {value} with that
, I'm after {value}
, I'm keen on {value}
, I love {value}
, I won't take one without {value}
, it's no good to me without {value}
, my daughter wants {value} in it
, my husband wants {value}
, with {value} please
, with {value} for preference
, with {value} or not at all
, with {value} definitely
, kindly with {value}
, make sure {value} is in it
, make sure there's {value}
, filter: {value}
, where I'd have {value}
[modifiers.containsNot]
<no-{value}
<non-{value}
(no {value})
(without {value})
(not with {value})
(free from {value})
- {value} free
minus {value}
excl {value}
excl. {value}
excluding {value}
not including {value}
not containing {value}
not listing {value}
not having {value}
having no {value}
having zero {value}
lacking {value}
leaving out {value}
avoiding {value}
omitting {value}
free from {value}
devoid of {value}
with absolutely no {value}
with none of that {value}
with the {value} left out
without {value} please
without any {value}
without any {value} in it
without {value} in the list
that's got no {value}
that has no {value}
that hasn't got {value}
that haven't {value}
that haven't got any {value}
that does without {value}
that skip the {value}
that don't include {value}
that don't contain {value}
that don't come with {value}
that don't list {value}
that don't involve {value}
that never saw any {value}
where there's no {value}
where {value} isn't included
where {value} isn't listed
where {value} isn't part of it
where you don't have {value}
in which there is no {value}
, {value} free
, {value}? no thanks
, {value} not allowed
, {value} out
, {value} is out of the question
, {value} is what I must avoid
, {value} is what I don't want
, {value} is banned in our house
, {value} no good
, {value} wouldn't do
, {value} must not be in it
, {value} mustn't be there
, {value} needs to be left out
, but not if there's {value}
, and nothing with {value}
, and not a bit of {value}
, not {value}
, none with {value}
, none that have {value}
, never {value}
, nothing containing {value}
, nothing that has {value}
, anything as long as it hasn't got {value}
, the kind without {value}
, only without {value}
, please no {value}
, no {value} for me
, no {value} in it
, no {value} at all
, no {value} whatsoever
, no {value} thanks
, no {value} ok
, sans {value}
, skip the {value}
, leave out the {value}
, exclude {value}
, excluding {value}
, avoid {value}
, I don't do {value}
, I can't stand {value}
, I hate {value}
, I want it without {value}
, I'm trying to avoid {value}
, I'd rather not have {value}
, I'd rather it came without {value}
, we don't want {value}
, we can't have {value} in the house
, my wife doesn't want {value}
, my son can't have {value}
, it shouldn't contain {value}
, mustn't contain {value}
, must be free of {value}
, should be without {value}
, can't contain {value}
, can't include {value}
, make sure it's without {value}
, if there's {value} I'm not interested
, as long as it's without {value}
, so long as it's {value}-free
, provided there's no {value}
[modifiers.has]
({field})
({field}: yes)
({field} a must)
({field} only)
[{field}]
+ {field}
& {field}
{field}=yes
{field}: yes
having {field} feature
showing {field}
listing {field}
marked {field}
described as {field}
listed as {field}
sold as {field}
with {field} please
with {field} included
with {field}: yes
with {field} ticked
with a tick for {field}
with yes for {field}
with the {field} thing
with that {field} thing
with {field} as standard
with {field} built in
that's got {field}
that say yes to {field}
that say {field}
that say {field} on them
that tick the {field} box
that offer {field}
that you list with {field}
that you mark {field}
that you describe as {field}
where you say {field}
where {field} says yes
where it says {field}
where {field} is ticked
where {field} is listed
where {field} is given
where {field} applies
for which {field} is true
, {field} too
, {field} included
, {field} and all
, {field} needed
, {field} essential
, {field} preferred
, {field} ideally
, {field} obviously
, {field} is important to us
, {field} is what I'm after
, {field} is what I need
, {field} is a big one for me
, {field} is key
, {field} matters
, {field} should be there
, {field} would be the main thing
, {field} or nothing
, {field} or it's no use to me
, {field} being a must
, {field} being the point
, need one that says {field}
, needs {field}
, must be one with {field}
, must be listed as {field}
, must offer {field}
, should say {field}
, want {field}
, wants {field}
, with {field} or not at all
, with {field} if you'd be so kind
, never without {field}
, only ones that have {field}
, only those marked {field}
, the {field} sort
, and {field}
, plus {field}
, as long as there's {field}
, provided there's {field}
, so long as {field} is a yes
, if it has {field}
, I'd like {field}
, I'm after {field}
, I can't do without {field}
, I won't buy without {field}
, I care about {field}
, I was told to look for {field}
, my wife insists on {field}
, the boss insists on {field}
, we need {field}
, it's no good without {field}
, what matters is {field}
, make sure it says {field}
, filter by {field}
, kindly with {field}
, tick {field}
[modifiers.hasNot]
<non-{field}
<no {field}
({field}: no)
(no {field})
(without {field})
(not with {field})
- no {field}
{field}=no
{field}: no
minus the {field}
sans {field}
excluding {field}
free of {field}
free from {field}
having no {field}
not having {field}
not featuring {field}
not offering {field}
leaving out {field}
with no {field} at all
with no {field} whatsoever
with no {field} please
with none of that {field}
with {field}: no
with no for {field}
without the {field}
without any {field}
without that {field} thing
without {field} please
without all that {field} business
that skip the {field}
that do without {field}
that have no {field}
that have zero {field}
that haven't got {field}
that haven't {field}
that's got no {field}
that hasn't got {field}
that don't come with {field}
that don't offer {field}
that don't do {field}
that don't feature {field}
that leave out the {field}
that say no to {field}
that say no for {field}
where there's no {field}
where {field} says no
where {field} isn't there
where {field} isn't included
for which {field} is false
, {field} no
, {field} not wanted
, {field} not required, I want it without
, {field} unwanted
, {field} is out
, {field} is what I don't want
, {field} is what I'm trying to avoid
, {field} puts me off
, {field} gets on my nerves
, {field} should be a no
, no {field} for me
, none that have {field}
, not the sort that has {field}
, nothing that has {field}
, never with {field}
, any without {field}
, the sort without {field}
, those without {field}
, only without {field}
, just without {field}
, but no {field}
, but without {field}
, and no {field}
, and without {field}
, and nothing with {field}
, absolutely no {field}
, definitely no {field}
, preferably without {field}
, sans {field}
, skip {field}
, skip the ones with {field}
, leave out {field}
, drop anything with {field}
, exclude {field}
, excluding {field}
, avoid {field}
, kindly without {field}
, I don't do {field}
, I can't be doing with {field}
, I hate {field}
, I've no time for {field}
, I want no {field}
, I need it without {field}
, I'm avoiding {field}
, I'm not a fan of {field}
, I'd rather it came without {field}
, I refuse to have {field}
, we don't want {field}
, my husband can't stand {field}
, my mum doesn't want {field}
, it shouldn't have {field}
, mustn't have {field}
, must not have {field}
, must be without {field}
, should come without {field}
, make sure it doesn't have {field}
, so long as there's no {field}
, provided there's no {field}
, provided it's without {field}
, if there's {field} forget it
[modifiers.notValue]
<not {value}
(not {value})
(no {value})
(anything but {value})
- not {value}
minus {value}
minus {value} ones
excl {value}
excl. {value}
excluding {value}
excluding the {value} ones
except {value}
except the {value} kind
barring {value}
besides {value}
apart from {value}
apart from the {value} ones
not counting {value}
not counting the {value} ones
leaving aside the {value} ones
other than the {value} sort
in any kind except {value}
in any version but {value}
in something other than {value}
that isn't {value}
that are not of the {value} sort
that aren't the {value} kind
that aren't marked {value}
that aren't listed as {value}
that don't say {value}
that don't come in {value}
not listed as {value}
not marked {value}
not described as {value}
of any sort but {value}
of any kind except {value}
of a kind that isn't {value}
, {value} not wanted
, {value} is what I already have so not that
, {value} isn't my thing
, {value} isn't what I'm after
, {value} won't do
, {value} wouldn't work
, {value} doesn't suit me
, {value} would be wrong
, {value} ruled out
, {value} I can do without
, {value} I don't want
, not {value} for heaven's sake
, never {value}
, nothing {value}
, none of the {value} ones
, none in {value}
, anything that isn't {value}
, anything as long as it isn't {value}
, anything else than {value}
, whatever, just not {value}
, everything bar {value}
, all except {value}
, all but the {value} ones
, but spare me {value}
, only not {value}
, just no {value}
, those that aren't {value}
, skip {value}
, leave {value} off
, leave off the {value} ones
, drop {value}
, exclude {value}
, excluding {value}
, hide {value}
, avoid {value}
, forget {value}
, ignore {value}
, don't like {value}
, I don't need the {value} kind
, I won't touch {value}
, I've gone off {value}
, I've got enough {value} ones
, I've already got {a value} one so not that
, I'm fed up with {value}
, I'm avoiding {value}
, I want it to not be {value}
, I want something other than {value}
, we hate {value}
, we already have {value} so something else
, my wife can't stand {value}
, my daughter says no {value}
, must be other than {value}
, can't be {value}
, so long as it's not {value}
, if they're {value} don't bother
[modifiers.more]
({field} > {value})
({field} over {value})
{field} > {value}
{field} over {value}
{field} above {value}
>{value} {field}
above {value} in {field}
beyond {value} {field}
beyond {value} in {field}
beating {value} on {field}
bigger than {value} in {field}
greater than {value} in {field}
higher than {value} in {field}
having more than {value} {field}
having {field} above {value}
in excess of {value} {field}
exceeding {value}
topping {value} for {field}
with {field} beyond {value}
with {field} exceeding {value}
with {field} greater than {value}
with {field} higher than {value}
with {field} in excess of {value}
with {field} that goes beyond {value}
with {field} somewhere above {value}
with well over {value} {field}
with over {value} {field}
with the {field} over {value}
with {value} of {field} and then some
with something over {value} in {field}
with a {field} bigger than {value}
where {field} > {value}
where {field} exceeds {value}
where the {field} is more than {value}
where the {field} tops {value}
where you get more than {value} {field}
whose {field} beats {value}
whose {field} exceeds {value}
whose {field} tops {value}
whose {field} is higher than {value}
that beat {value} on {field}
that do more than {value} {field}
that do better than {value} on {field}
that give over {value} of {field}
that go over {value} for {field}
that offer more than {value} of {field}
that top {value} on {field}
that exceed {value} for {field}
that surpass {value} in {field}
, {field} > {value} pls
, {field} above {value}
, {field} beyond {value}
, {field} exceeding {value}
, {field} more than {value}
, {field} must exceed {value}
, {field} needs to top {value}
, {field} should exceed {value}
, {field} has to be over {value}
, {field} has to go beyond {value}
, {field} has got to be higher than {value}
, {field} over {value} please
, over {value} for {field}
, over {value} of {field}
, over {value} as far as {field} goes
, above {value} on {field}
, more than {value} when it comes to {field}
, more {field} than {value}
, more {field} than the {value} I've got now
, bigger than {value}
, bigger than the {value} I have at home
, greater than {value}
, higher than {value}
, something over {value}
, something that beats {value} {field}
, and {field} over {value}
, but {field} over {value}
, only over {value}
, only those above {value} for {field}
, only ones with {field} over {value}
, {value} isn't enough {field}, I need more
, {value} of {field} isn't enough for me
, {value} is too little {field}
, {value} {field} was too little last time
, mine has {value} {field} and I want more
, my old one had {value} and I need more {field}
, I've got {value} {field} now and that's not enough
, I need over {value} {field}
, I need the {field} to be over {value}
, I want {field} over {value}
, I'd like more than {value} of {field}
, I'm after more than {value} {field}
, it has to have more than {value} {field}
, it has to beat {value} on {field}
, it should have over {value} {field}
, it must be over {value}
, must be over {value} in {field}
, must have more than {value} {field}
, needs more than {value} {field}
, needs to be bigger than {value}
, we need more than {value}
, we need {field} greater than {value}
, my husband says more than {value} {field}
, when it comes to {field} over {value}
, in terms of {field} over {value}
, as for {field}, more than {value}
, as long as {field} exceeds {value}
, provided the {field} is over {value}
, so long as it's over {value} {field}
[modifiers.less]
({field} < {value})
({field} under {value})
{field} < {value}
{field} under {value}
{field} below {value}
< {value} {field}
sub-{value} {field}
below {value} in {field}
under {value} in {field}
smaller than {value} in {field}
lower than {value} in {field}
having less than {value} {field}
having {field} below {value}
short of {value} in {field}
staying below {value} {field}
with {field} beneath {value}
with {field} lower than {value}
with {field} less than {value}
with {field} smaller than {value}
with {field} short of {value}
with {field} that stays under {value}
with {field} somewhere below {value}
with well under {value} {field}
with under {value} {field}
with the {field} under {value}
with something under {value} in {field}
where {field} < {value}
where the {field} is less than {value}
where the {field} is under {value}
where the {field} doesn't reach {value}
where you get less than {value} {field}
whose {field} is lower than {value}
whose {field} is below {value}
whose {field} stays under {value}
whose {field} doesn't reach {value}
that stay below {value} on {field}
that do less than {value} {field}
that come in under {value} {field}
that keep {field} under {value}
that keep below {value} for {field}
that don't reach {value} for {field}
that fall short of {value} in {field}
, {field} < {value} pls
, {field} below {value}
, {field} less than {value}
, {field} must not reach {value}
, {field} has to be under {value}
, {field} has to stay below {value}
, {field} has got to be lower than {value}
, {field} can't reach {value}
, {field} under {value} please
, under {value} for {field}
, under {value} of {field}
, under {value} as far as {field} goes
, below {value} on {field}
, less than {value} when it comes to {field}
, less than {value} for the {field}
, less {field} than {value}
, less {field} than the {value} I've got now
, smaller than {value}
, smaller than the {value} I have at home
, lower than {value}
, something under {value}
, something below {value} {field}
, and {field} under {value}
, but {field} under {value}
, but with less than {value} {field}
, only under {value}
, only those below {value} for {field}
, only ones with {field} under {value}
, {value} is too much {field}, I need less
, {value} of {field} is already too much for me
, {value} is too much {field}
, {value} {field} was too much last time
, mine has {value} {field} and I want less
, my old one had {value} and I need less {field}
, I've got {value} {field} now and that's too much
, I need under {value} {field}
, I need the {field} to be under {value}
, I want {field} under {value}
, I'd like less than {value} of {field}
, I'm after less than {value} {field}
, it has to have less than {value} {field}
, it should have under {value} {field}
, it must be under {value}
, must be under {value} in {field}
, must have less than {value} {field}
, needs less than {value} {field}
, needs to be smaller than {value}
, we need less than {value}
, we need {field} lower than {value}
, my wife says less than {value} {field}
, when it comes to {field} under {value}
, in terms of {field} under {value}
, as for {field}, less than {value}
, provided the {field} is under {value}
, so long as it's under {value} {field}
[modifiers.min]
({field} >= {value})
({field} {value}+)
({field} {value} or more)
(min {value} {field})
(at least {value} {field})
{field} >= {value}
{field} {value}+
{field} {value} or more
{field} {value} upwards
{field} from {value}
{value}+ {field}
{value} plus {field}
from {value} {field}
from {value} {field} up
min {value} {field}
minimum {value} {field}
no less than {value} in {field}
not below {value} in {field}
not less than {value} {field}
not under {value} for {field}
having at least {value} {field}
having minimum {value} {field}
having {field} of {value} and above
offering {value} {field} or more
starting from {value} {field}
with min {value} {field}
with minimum {value} of {field}
with a min {field} of {value}
with {field} from {value}
with {field} starting at {value}
with {field} no lower than {value}
with {field} no less than {value}
with {field} not below {value}
with {field} {value} or better
with {field} {value} or above
with {field} {value} minimum
with {value} or more of {field}
with {value} {field} and up
with {value} {field} at the very least
with {value} {field} minimum
with {value} or better in {field}
where the {field} is at least {value}
where the {field} is {value} or over
where the {field} starts at {value}
where the {field} isn't below {value}
whose {field} is at least {value}
whose {field} isn't less than {value}
whose {field} starts at {value}
that have {value} {field} or over
that have no less than {value} {field}
that do at least {value} {field}
that do {value} {field} or better
that give at least {value} {field}
that manage {value} {field} or more
that offer a minimum of {value} {field}
that reach {value} {field} at least
that start at {value} {field}
that don't go below {value} for {field}
, {field} {value} or higher
, {field} {value} at the least
, {field} {value} upwards
, {field} at minimum {value}
, {field} not below {value}
, {field} starting at {value}
, {field} must be at least {value}
, {field} must be {value} or more
, {field} has to be {value} or over
, {field} can't be less than {value}
, {field} can't be below {value}
, {field} shouldn't be under {value}
, {field} should be {value} and above
, at least {value} when it comes to {field}
, at the least {value} {field}
, minimum {value} {field} please
, minimum {value}
, min {value}
, {value} min
, {value} minimum
, {value} or more {field}
, {value} or more please
, {value} or over
, {value} or above
, {value} or up
, {value} and above
, {value} and upwards
, {value} {field} or more
, {value} {field} or I'm not interested
, {value} {field} is the least I can do with
, {value} {field} is my minimum
, {value} of {field} is the bare minimum
, {value} being the minimum {field}
, nothing below {value}
, nothing under {value} for {field}
, nothing with less than {value} {field}
, no lower than {value}
, no less than {value} {field}
, not less than {value}
, not under {value}
, from {value}
, from {value} {field} upwards
, and {field} at least {value}
, but {field} at least {value}
, but not below {value} {field}
, only from {value} {field} up
, only if the {field} is {value} or more
, I need at least {value} {field}
, I need {value} {field} or better
, I need a minimum of {value}
, I want {value} or more of {field}
, I can't do with less than {value} {field}
, I can't go below {value} on {field}
, I wouldn't go under {value} {field}
, I'd like {value} {field} at least
, anything less than {value} {field} is no use to me
, less than {value} {field} won't do
, it has to have {value} {field} or more
, it must have at least {value}
, it should do {value} {field} at least
, must have {value} {field} minimum
, we need {value} or more
, my son says {value} {field} minimum
, in terms of {field} at least {value}
, as for {field}, {value} or more
, provided {field} is at least {value}
, so long as it has {value} {field} or more
, kindly minimum {value} {field}
[modifiers.max]
({field} <= {value})
({field} {value} max)
({field} {value} or less)
(max {value} {field})
(at most {value} {field})
{field} <= {value}
{field} {value} max
{field} {value} or less
{field} up to {value}
max {value} {field}
maximum {value} {field}
up to {value} {field}
no more than {value} in {field}
not above {value} in {field}
not more than {value} {field}
not over {value} for {field}
not exceeding {value} {field}
having at most {value} {field}
having maximum {value} {field}
having {field} of {value} and below
within {value} {field}
with max {value} {field}
with maximum {value} of {field}
with a max {field} of {value}
with {field} within {value}
with {field} no higher than {value}
with {field} no more than {value}
with {field} not above {value}
with {field} not exceeding {value}
with {field} {value} or below
with {field} {value} or under
with {field} {value} maximum
with {field} capped at {value}
with {field} limited to {value}
with {value} or less of {field}
with {value} {field} at the very most
with {value} {field} maximum
with {value} {field} tops
where the {field} is at most {value}
where the {field} is {value} or under
where the {field} stops at {value}
where the {field} isn't over {value}
where {field} doesn't go past {value}
whose {field} isn't more than {value}
whose {field} doesn't exceed {value}
whose {field} stops at {value}
whose {field} is {value} or less
that have {value} {field} or under
that have no more than {value} {field}
that do at most {value} {field}
that stop at {value} {field}
that stay within {value} {field}
that don't go above {value} for {field}
that don't go over {value} in {field}
that don't top {value} on {field}
that keep to {value} {field} or less
, {field} {value} max please
, {field} {value} or below
, {field} {value} at the most
, {field} at most {value}
, {field} not above {value}
, {field} not exceeding {value}
, {field} within {value}
, {field} must be {value} or less
, {field} mustn't exceed {value}
, {field} has to be {value} or under
, {field} has to stay within {value}
, {field} can't be more than {value}
, {field} can't exceed {value}
, {field} shouldn't be over {value}
, {field} shouldn't exceed {value}
, {field} should be {value} and below
, at the most {value} {field}
, maximum {value} {field} please
, maximum {value}
, max {value}
, {value} max
, {value} maximum
, {value} tops
, {value} or less {field}
, {value} or less please
, {value} or under
, {value} or lower
, {value} and below
, {value} {field} or less
, {value} {field} or I can't use it
, {value} {field} is the most I can do with
, {value} {field} is my maximum
, {value} of {field} is the upper limit
, {value} being the maximum {field}
, nothing above {value} {field}
, nothing over {value} for {field}
, nothing past {value}
, no higher than {value}
, no more than {value} {field}
, not more than {value}
, not over {value}
, not past {value} on {field}
, up to {value}
, up to {value} {field}, not beyond
, up to {value} and no further
, but not above {value} {field}
, only if the {field} is {value} or less
, I need a maximum of {value}
, I can't have more than {value} {field}
, I can't go above {value} on {field}
, I wouldn't go over {value} {field}
, I'd like {value} {field} at most
, anything more than {value} {field} is no use to me
, it has to have {value} {field} or less
, it must have at most {value}
, it mustn't go over {value}
, must have {value} {field} maximum
, must not exceed {value}
, needs to stay within {value} {field}
, should be {value} at most in {field}
, we need {value} or less
, my dad says {value} {field} maximum
, as for {field}, {value} or less
, provided {field} is {value} or less
, so long as it has {value} {field} or less
, kindly maximum {value} {field}
[modifiers.exactly]
<{value} {field}
({value})
({value} {field})
({field} {value})
[{value}]
{value}
{value} {field}
{field} {value}
{field}: {value}
{field} = {value}
{field} of exactly {value}
{field} exactly {value}
at exactly {value}
at {value} {field}
of exactly {value}
of {value} {field}
of {value} exactly
of precisely {value}
having {value} {field}
having {field} {value}
having exactly {value} {field}
listed at {value}
listed with {value} {field}
listed as {value}
marked {value}
showing {value} {field}
rated at {value} for {field}
coming in at exactly {value} {field}
with exactly {value} {field}
with precisely {value} {field}
with {value} for {field}
with {value} as the {field}
with {value} of {field}
with {field} = {value}
with {field}: {value}
with {field} at {value}
with {field} equal to {value}
with {field} of {value}
with the {field} at {value}
with {a value} {field}
where {field} = {value}
where the {field} is {value}
where the {field} says {value}
where {field} equals {value}
where it says {value}
whose {field} is {value}
whose {field} equals {value}
whose {field} reads {value}
that have {value} {field}
that have {field} {value}
that have exactly {value} of {field}
that come with {value} {field}
that come in {value}
that come in at {value} {field}
that are {value}
that are {value} in {field}
that say {value}
that say {field} {value}
that show {value} for {field}
that list {value} as {field}
that do exactly {value} {field}
, {value} exactly
, {value} precisely
, {value} to be precise
, {value} {field}
, {value} {field}, no more no less
, {value} on the nose
, {value} bang on
, {value} dead on
, {value} flat
, {value} spot on
, {value} please
, {value} only
, {value} one
, {value} ones
, {value} version
, {value} not more not less
, {value} is what I want
, {value} is the one I need
, {value} {field} is what it says on the old one
, {value} is what the manual says for {field}
, {field} exactly {value}
, {field} precisely {value}
, {field} = {value} exactly
, {field}? {value}
, {field} must equal {value}
, {field} should read {value}
, {field} ought to be {value}
, {field} being {value}
, the {value} sort
, the {value} {field} one
, the one with {value}
, the {field} has to say {value}
, the {field} I need is {value}
, the {field} should be {value} on the dot
, with {field} {value}
, and {field} {value}
, and it's {value} I need
, but in {value}
, only {value}
, only the {value} ones
, only those with {value} {field}
, just the {value}
, I need {value}
, I want {value}
, I take {value}
, I'm after the {value} one
, I'm replacing one with {value} {field} so the same again
, I'm looking for {value} {field}
, I measured and it's {value}
, it has to be {value}
, it's got to be {value}
, mine was {value}, same again
, mine says {field} {value}
, my old one had {value} {field}, I want the same
, must be {value}
, must be exactly {value} in {field}
, must have {value} {field}
, must have {field} {value}
, needs to be {value}
, should be {value}
, should have {value} {field}
, we need {value}
, my husband says {value} {field}
, in terms of {field} exactly {value}
, as for {field}, {value}
, when it comes to {field}, {value} exactly
, no other {field} than {value}
, nothing but {value}
, neither over nor under {value}
, not over or under {value} {field}
, kindly {value} {field} only
[modifiers.under]
<under-{price}
<less-than-{price}
<sub-{price}
(under {price})
(< {price})
(below {price})
at under {price}
at less than {price}
at a price below {price}
at a price under {price}
costing under {price}
costing below {price}
going for less than {price}
going under {price}
lower than {price}
on less than {price}
retailing under {price}
selling for less than {price}
that are less than {price}
that are cheaper than {price}
that are below {price}
that can be had for less than {price}
that cost under {price}
that don't reach {price}
that set me back less than {price}
that won't set me back {price}
that sell for under {price}
that leave me change from {price}
that stay below {price}
to be had for less than {price}
with a price below {price}
with a price tag under {price}
with price less than {price}
where the price is under {price}
where I pay less than {price}
where I get change out of {price}
price < {price}
price below {price}
price under {price}
priced lower than {price}
priced under {price}
beneath {price}
short of {price}
, price < {price}
, price must be below {price}
, price has to be under {price}
, under {price} or no sale
, under {price} if you'd be so kind
, under {price} pls
, under {price} only
, under {price} all in
, under {price} is what I said to the wife
, below {price}
, cheaper than {price}
, cheaper than the {price} I paid last time
, less than {price}
, anything under {price}
, something under {price}
, nothing that costs {price} or more
, nothing at {price} or over
, for under {price}
, and under {price}
, but under {price}
, but it has to be below {price}
, but I want change from {price}
, only under {price}
, just the ones under {price}
, filter under {price}
, I want to pay less than {price}
, I want it for less than {price}
, I'd like to spend less than {price}
, I'd like to pay under {price}
, I'm hoping to pay less than {price}
, I need it to be under {price}
, I won't spend as much as {price}
, I refuse to pay {price}, so less than that
, I saw one for {price}, I want it cheaper
, {price} is too much, it has to be less
, {price} is already too dear, so below that
, {price} would be too much
, my boss says under {price}
, we're looking to spend less than {price}
, we want to keep it below {price}
, it has to come in below {price}
, it mustn't come to {price}
, it can't cost {price} or more
, must come in under {price}
, must not reach {price}
, gotta be under {price}
, provided it costs less than {price}
, so long as it's under {price}
, if it's under {price}
, kindly show less than {price} only
, budget is under {price}
, trying to stay below {price}
, keep it under {price}
, keep it below {price} yeah?
, stay under {price}
[modifiers.atMost]
<up-to-{price}
(max {price})
({price} max)
(up to {price})
(budget {price})
({price} or less)
(<= {price})
at {price} or less
at {price} or under
at {price} max
at {price} tops
at up to {price}
at no more than {price}
for {price} or less
for {price} at most
for {price} at the most
for {price} or under
for at most {price}
for up to {price}
for a maximum of {price}
for not more than {price}
on a budget of {price}
on a {price} budget
inside {price}
inside my {price} budget
under or at {price}
costing at most {price}
costing no more than {price}
costing up to {price}
priced up to {price}
with a price up to {price}
with a maximum price of {price}
with max price {price}
with a budget of {price}
with {price} as the limit
where the price isn't over {price}
where I pay {price} or less
that cost {price} or less
that cost no more than {price}
that cost {price} at most
that are {price} or less
that don't go over {price}
that don't go past {price}
that don't set me back more than {price}
that are within {price}
that fit in {price}
that come in at {price} or less
that I can get for {price}
that I can buy with {price}
that I can afford with {price}
that {price} will buy
that {price} would cover
to fit a budget of {price}
not pricier than {price}
not dearer than {price}
not more expensive than {price}
not beyond {price}
not costing more than {price}
no dearer than {price}
no pricier than {price}
maximum {price}
maximum price {price}
max price {price}
price max {price}
price up to {price}
price limit {price}
budget {price}
budget max {price}
limit {price}
, {price} max
, {price} or less
, {price} at most
, {price} at the outside
, {price} and not a cent more
, {price} and no more
, {price} is the cap
, {price} is the most I can do
, {price} is the most I'd pay
, {price} is as far as I'll go
, {price} is what I can spend
, {price} is what I've got
, {price} is all I have
, {price} is all the boss will sign off
, {price} being my limit
, {price} budget
, {price} to spend
, {price} top whack
, got {price} on me
, budget's {price}
, budget is {price}
, budget of {price}
, budget capped at {price}
, my budget won't stretch past {price}
, my allowance is {price}
, the budget allows {price}
, the budget's {price}, no more
, the most I can spend is {price}
, the most I'd pay is {price}
, the upper limit being {price}
, max {price}
, maximum {price}
, limit {price}
, at most {price}
, at {price} tops
, up to {price}
, not over {price}
, not above {price}
, not a penny more than {price}
, nothing above {price}
, nothing dearer than {price}
, nothing past {price}
, within {price}
, don't show me anything over {price}
, don't go over {price}
, don't want to spend more than {price}
, can't do more than {price}
, can't stretch past {price}
, won't go above {price}
, won't pay over {price}
, I can afford {price}
, I could go as far as {price}
, I could stretch to {price}
, I'd go to {price}
, I've got {price}
, I've saved {price}
, I've been told not to spend over {price}
, I only have {price}
, I only want to spend {price} at most
, I'm willing to spend up to {price}
, I'm ready to pay up to {price}
, I'm prepared to go to {price}
, I'm not paying more than {price}
, I'm not made of money, {price} max
, I'm a student so {price} max
, I got {price} from grandma to spend
, we've got {price} in the kitty
, my husband won't let me spend more than {price}
, my wife says {price} max
, my mum gave me {price} for it
, it shouldn't cost more than {price}
, must not cost more than {price}
, should not exceed {price}
, as long as it's not over {price}
, so long as it isn't more than {price}
, if {price} will buy one
, price cap {price}
, price not exceeding {price}
, say {price} tops
[modifiers.over]
<over-{price}
(over {price})
(> {price})
(above {price})
at over {price}
at more than {price}
at a price above {price}
beyond the {price} mark
above the {price} mark
costing more than {price}
costing above {price}
dearer than {price}
pricier than {price}
more expensive than {price}
more costly than {price}
going for more than {price}
going for over {price}
selling for over {price}
retailing above {price}
priced over {price}
priced higher than {price}
priced beyond {price}
price > {price}
price above {price}
price over {price}
in excess of {price}
higher than {price}
with a price above {price}
with a price tag over {price}
with a price higher than {price}
where the price is over {price}
where I pay more than {price}
that are over {price}
that are dearer than {price}
that are more expensive than {price}
that are above {price}
that cost over {price}
that go for more than {price}
that go for over {price}
that sell for more than {price}
that set you back more than {price}
that would set me back more than {price}
that exceed {price}
that come to more than {price}
that come in over {price}
that fetch more than {price}
that run to more than {price}
that run over {price}
that top {price}
that {price} won't buy
, above {price}
, above {price} only
, over {price} please
, over {price} only
, over {price} as the cheap ones break
, beyond {price}
, more than {price}
, more expensive than {price}
, pricier than {price}
, higher than {price}
, price above {price}
, price over {price}
, price has to be over {price}
, price must be more than {price}
, price should be above {price}
, price must exceed {price}
, price > {price}
, something over {price}
, something dearer than {price}
, something that costs more than {price}
, anything over {price}
, anything above {price}
, anything that costs more than {price}
, the ones over {price}
, the ones that cost more than {price}
, only over {price}
, only above {price}
, only if it's over {price}
, only those costing more than {price}
, just the ones above {price}
, and over {price}
, and above {price}
, and more than {price}
, but over {price}
, but above {price}
, but it has to cost more than {price}
, {price} is too cheap, I want something above that
, {price} is too little, go higher
, it must cost more than {price}
, it should cost more than {price}
, it needs to be over {price}
, it should be worth more than {price}
, must be over {price}
, must cost over {price}
, must exceed {price}
, needs to be above {price}
, should be over {price}
, I want to spend more than {price}
, I want to pay over {price}
, I'd like to spend over {price}
, I'm looking to spend more than {price}
, I'm going above {price}
, I've got more than {price} to spend and want to use it
, we want to spend more than {price}
, we're looking above {price}
, my accountant says it must be over {price}
, so long as it costs more than {price}
, provided it's over {price}
, kindly above {price}
, filter above {price}
[modifiers.atLeast]
(from {price})
(min {price})
(>= {price})
({price}+)
({price} or more)
({price} and up)
{price}+
{price} or above
{price} or over
{price} or dearer
{price} and above
{price} and over
{price} upwards
{price} minimum
{price} at the least
at {price} or more
at {price} and up
at {price} or above
at no less than {price}
at a minimum of {price}
beginning at {price}
costing at least {price}
costing {price} or more
costing from {price}
costing no less than {price}
costing not less than {price}
for at least {price}
for {price} and up
for {price} or above
for a minimum of {price}
for no less than {price}
from {price} onwards
from {price} upwards
from {price} and above
from {price} on
going for {price} or more
in the {price}+ range
in the {price} and up bracket
minimum {price}
minimum price {price}
min price {price}
no less than {price}
not below {price}
not less than {price}
not under {price}
not cheaper than {price}
price from {price}
price min {price}
price >= {price}
price {price} or more
priced from {price}
priced at least {price}
starting from {price}
with a minimum price of {price}
with a price of at least {price}
with price not less than {price}
where the price is {price} or more
where prices start at {price}
that are at least {price}
that are {price} or more
that are {price} and up
that aren't under {price}
that aren't less than {price}
that cost {price} or more
that cost {price} and up
that cost no less than {price}
that don't cost less than {price}
that begin at {price}
that go for {price} or more
that set you back {price} or more
that set me back at least {price}
that come to {price} at least
, {price} or more
, {price} or higher
, {price} or over
, {price} and up
, {price} and above
, {price} and upwards
, {price} at least
, {price} at the very least
, {price} min
, {price} minimum
, {price} is my minimum
, {price} is the minimum
, {price} is the least I want to spend
, {price} is where it should start
, {price} being the minimum
, at least {price}
, from {price}
, from {price} up
, from {price} on please
, from {price} upwards
, min {price}
, minimum {price}
, minimum spend {price}
, starting at {price}
, starting from {price}
, no less than {price}
, no cheaper than {price}
, not below {price}
, not under {price}
, not less than {price}
, not cheaper than {price}
, nothing under {price}
, nothing cheaper than {price}
, nothing that costs less than {price}
, nothing for less than {price}
, anything from {price}
, anything of {price} or more
, don't show me anything under {price}
, don't show me anything below {price}
, skip anything under {price}
, leave out what's under {price}
, leave out the cheap stuff under {price}
, hide everything under {price}
, only from {price}
, only the ones at {price} or more
, but nothing below {price}
, it has to be {price} or more
, it has to be at least {price}
, it must be at least {price}
, it must not be under {price}
, it should cost {price} or more
, it should be worth at least {price}
, it can't be under {price}
, it can't be less than {price}
, must be {price} or more
, must cost at least {price}
, needs to be {price} minimum
, should be at least {price}
, should not be less than {price}
, price from {price}
, price should not be below {price}
, budget from {price}
, budget starts at {price}
, budget min {price}
, I want to spend at least {price}
, I want to spend {price} or more
, I'd like to spend no less than {price}
, I have to spend at least {price}
, I have to spend {price} or more for my voucher
, I don't trust anything under {price}
, I won't look at anything under {price}
, I wouldn't go below {price}
, I'm not going below {price}
, I'm spending {price} minimum
, we're spending {price} or more
, we can't give them something under {price}
, the voucher needs {price} or more
, the group put in {price} so not less than that
, so long as it's {price} or more
, provided it's at least {price}
, if it's at least {price}
, kindly {price} and above
[modifiers.between]
({low}-{high})
({low} to {high})
(between {low} and {high})
{low} - {high}
{low}..{high}
{low} up to {high}
{low} through {high}
{low} min {high} max
{low} to {high} range
{low} to {high} bracket
min {low} max {high}
min {low}, max {high}
from {low} through {high}
from {low} all the way to {high}
from {low} and up to {high}
from {low} - {high}
at {low} to {high}
at between {low} and {high}
for {low} to {high}
for between {low} and {high}
for somewhere from {low} to {high}
for at least {low} and at most {high}
on a budget of {low} to {high}
on a {low} to {high} budget
in the {low}-{high} bracket
in the {low}-{high} range
in the {low}-{high} ballpark
in the price range {low} to {high}
in the price bracket {low} to {high}
in a range of {low} to {high}
in between {low} and {high}
inside {low} to {high}
within {low} to {high}
within {low} and {high}
within the range {low}-{high}
within a budget of {low} to {high}
costing between {low} and {high}
costing anything from {low} to {high}
costing from {low} up to {high}
price {low} to {high}
price {low}-{high}
price between {low} and {high}
priced between {low} and {high}
priced from {low} to {high}
budget {low}-{high}
budget between {low} and {high}
>= {low} <= {high}
ranging from {low} to {high}
ranging between {low} and {high}
starting at {low} and stopping at {high}
with a price of {low} to {high}
with a budget of {low} to {high}
with prices from {low} to {high}
with min price {low} and max price {high}
where the price is between {low} and {high}
where the price runs from {low} to {high}
where I pay {low} to {high}
that are {low} to {high}
that are between {low} and {high}
that are at least {low} but no more than {high}
that cost from {low} to {high}
that cost {low} or more but not over {high}
that cost at least {low} and at most {high}
that cost anything between {low} and {high}
that fall between {low} and {high}
that fall in the {low} to {high} range
that go for {low} to {high}
that go for between {low} and {high}
that sit between {low} and {high}
that sit in the {low}-{high} range
that run {low} to {high}
that come in between {low} and {high}
that set me back between {low} and {high}
that start at {low} and don't go over {high}
, {low} to {high}
, {low} to {high} is my budget
, {low} to {high} is the range
, {low} to {high} is what I can spend
, {low} to {high} is what I had in mind
, {low} to {high} would be ideal
, {low} to {high} tops
, {low} to {high} kind of money
, {low} or more but {high} at most
, {low} up to {high}
, {low} minimum and {high} maximum
, {low} at the least and {high} at the most
, {low} at one end, {high} at the other
, {low}-{high}
, {low}-{high} budget
, {low}-{high} max
, between {low} and {high}
, anything from {low} to {high}
, something in the {low} to {high} range
, somewhere in the {low}-{high} range
, somewhere from {low} to {high}
, from {low} to {high}
, from {low} to {high} at the most
, in the {low} to {high} bracket
, in the {low} to {high} region
, in the range {low} to {high}
, not less than {low} and not more than {high}
, not under {low} and not above {high}
, not below {low} but not over {high} either
, no cheaper than {low} and no dearer than {high}
, nothing below {low} and nothing above {high}
, nothing under {low}, nothing over {high}
, at least {low} but {high} max
, min {low} max {high}
, minimum {low}, maximum {high}
, budget's {low} to {high}
, budget is {low} to {high}
, budget is between {low} and {high}
, budget of {low} to {high}
, budget somewhere between {low} and {high}
, my price range is {low} to {high}
, my limits are {low} and {high}
, our budget is {low}-{high}
, our budget runs from {low} to {high}
, price range {low} to {high}
, price range between {low} and {high}
, price must be between {low} and {high}
, price should be between {low} and {high}
, range {low}-{high}
, it should cost between {low} and {high}
, it should be {low} to {high}
, it must be between {low} and {high}
, it has to fall between {low} and {high}
, it needs to be {low} to {high}
, must be {low} to {high}
, I'd spend {low} to {high}
, I'd like to pay between {low} and {high}
, I'd like to spend {low} to {high}
, I want to spend between {low} and {high}
, I want to pay {low} to {high}
, I can spend {low} to {high}
, I can do {low} to {high}
, I was thinking {low} to {high}
, I was hoping to pay between {low} and {high}
, I'm looking to spend {low} to {high}
, I'm looking at {low} to {high}
, I'm thinking between {low} and {high}
, I've got between {low} and {high} to spend
, I've got {low} to {high} for it
, we're thinking {low} to {high}
, we can spend {low} to {high}
, my boss said {low} to {high}
, my wife and I agreed on {low} to {high}
, and {low} to {high}
, but {low} to {high}
, only {low} to {high}
, so long as it's between {low} and {high}
, provided it's between {low} and {high}
, kindly in the range of {low} to {high}
, let's say {low} to {high}
, call it {low} to {high}
[modifiers.brand]
<{brand}'s
<{brand}-made
<{brand}-branded
<original {brand}
<genuine {brand}
({brand})
({brand} only)
(brand: {brand})
[{brand}]
- {brand}
brand {brand}
brand: {brand}
brand={brand}
brand is {brand}
make {brand}
maker {brand}
manufacturer {brand}
@ {brand}
out of the {brand} range
out of the {brand} stable
of {brand} make
of {brand} company
of brand {brand}
of the make {brand}
from {brand} only
from {brand} specifically
from {brand} company
from the people at {brand}
from the {brand} collection
from the {brand} family
from the {brand} lot
from your {brand} range
from the folks who do {brand}
from the house of {brand}
from the maker {brand}
from manufacturer {brand}
by the brand {brand}
by the name of {brand}
by the company {brand}
by those {brand} people
by good old {brand}
bearing the name {brand}
carrying the {brand} name
with the {brand} name on
with the brand {brand}
with {brand} as the brand
with {brand} written on them
with the {brand} badge
in the brand {brand}
manufactured by {brand}
produced by {brand}
put out by {brand}
sold under {brand}
sold under the {brand} name
done by {brand}
that {brand} makes
that {brand} does
that {brand} brought out
that {brand} puts out
that are {brand}
that are made by {brand}
that are from {brand}
that come from {brand}
that carry the {brand} name
that say {brand}
that say {brand} on the box
that you have from {brand}
that you carry from {brand}
which {brand} makes
which are {brand}
where the brand is {brand}
where {brand} is the maker
whose brand is {brand}
whose maker is {brand}
, {brand}
, {brand} if poss
, {brand} of course
, {brand} or nothing
, {brand} or don't bother
, {brand} all the way
, {brand} by name
, {brand} that is
, {brand} is the brand
, {brand} is the make I want
, {brand} is what I'm after
, {brand} is what we use
, {brand} is the only one I trust
, {brand} is the only make my husband will have
, {brand} never let me down
, the {brand} one
, the ones {brand} makes
, those {brand} ones
, brand preference {brand}
, make: {brand}
, from {brand} and nobody else
, from {brand} or not at all
, only {brand} will do
, needs to be {brand}
, should be {brand}
, it has to say {brand}
, I swear by {brand}
, I love {brand}
, I'm {a brand} person
, I'm loyal to {brand}
, I'm a fan of {brand}
, I'm after {brand}
, I'm looking for {brand}
, I'm set on {brand}
, I've only ever had {brand}
, I'd like {brand}
, we only use {brand}
, we've always had {brand}
, my mum swears by {brand}
, my son wants {brand}
, my dad only trusts {brand}
, the boss wants {brand}
, the customer insists on {brand}
, and the brand is {brand}
, but from {brand}
, but it's got to be {brand}
, so long as it's {brand}
, if {brand} makes them
, if there's any by {brand}
, kindly show {brand}
, stick to {brand}
, let's say {brand}
[modifiers.notBrand]
<non-{brand}
<not-{brand}
(no {brand})
(not {brand})
(anything but {brand})
(except {brand})
- not {brand}
minus {brand} ones
excl {brand}
excl. {brand}
excluding {brand} products
excluding those by {brand}
excluding ones by {brand}
except those by {brand}
except ones from {brand}
except the {brand} ones
barring {brand}
bar {brand}
besides {brand}
apart from {brand}
apart from the {brand} ones
aside from {brand}
leaving out {brand}
leaving aside {brand}
not counting {brand}
not including {brand}
not made by {brand}
not of the brand {brand}
not {brand}
no {brand}
without {brand}
outside {brand}
outside of the {brand} range
other than those from {brand}
from anyone except {brand}
from anybody but {brand}
from anyone other than {brand}
from any maker other than {brand}
from any company but {brand}
from any brand except {brand}
from brands other than {brand}
from other brands than {brand}
from other makers than {brand}
from a different brand than {brand}
from everyone but {brand}
from somebody that isn't {brand}
of any make but {brand}
of any brand other than {brand}
of some other brand than {brand}
by anyone but {brand}
by anybody other than {brand}
by any brand but {brand}
by other makers than {brand}
by a maker other than {brand}
in any brand but {brand}
that isn't {brand}
that aren't by {brand}
that aren't from {brand}
that are not {brand}
that are by anyone but {brand}
that don't come from {brand}
that don't say {brand}
that {brand} didn't make
whose brand isn't {brand}
where the brand isn't {brand}
where {brand} isn't the maker
brand not {brand}
brand != {brand}
, {brand}? no
, {brand}? never again
, {brand} excepted
, {brand} excluded
, {brand} aside
, {brand} is a no
, {brand} is not for me
, {brand} is not an option
, {brand} is off the table
, {brand} is rubbish so not that
, {brand} let me down so not them
, {brand} broke on me last time so another make
, {brand} won't do
, {brand} wouldn't be my choice, so others
, {brand} not wanted
, not {brand}, ok
, not the {brand} make
, not those {brand} things
, never {brand}
, no {brand}
, none from {brand}
, none of the {brand} ones
, nothing with {brand} on it
, nothing {brand}
, any brand really, just not {brand}
, any make so long as it isn't {brand}
, anything that isn't {brand}
, another make than {brand}
, a different make from {brand}
, brand anything but {brand}
, everything except {brand}
, all but {brand}
, all makes except {brand}
, other brands than {brand}
, whoever makes it, only not {brand}
, but spare me {brand}
, just not {brand}
, leave off {brand}
, drop {brand}
, exclude {brand}
, excluding {brand}
, hide {brand}
, ignore {brand}
, forget {brand}
, avoid {brand}
, don't give me {brand}
, don't like {brand}
, don't bother with {brand}
, I don't get on with {brand}
, I won't have {brand} in the house
, I won't touch {brand}
, I refuse to buy {brand}
, I can't abide {brand}
, I boycott {brand}
, I'm boycotting {brand}
, I'm not a fan of {brand}
, I'm not keen on {brand}
, I'm sick of {brand}
, I'm through with {brand}
, I've sworn off {brand}
, I've heard bad things about {brand}
, I've had it with {brand}
, I've had {brand} and it broke
, I'd rather not have {brand}
, I'd prefer something other than {brand}
, I'd like a change from {brand}
, we don't buy {brand}
, we're not having {brand}
, my wife hates {brand}
, my dad won't have {brand}
, my son says {brand} is rubbish
, the boss won't have {brand}
, it shouldn't be {brand}
, mustn't be {brand}
, can't be {brand}
, should not be {brand}
, so long as it's not {brand}
, provided it's not {brand}
[modifiers.inStock]
<in-stock
<available
<currently available
<ready-to-ship
(in stock)
(available)
- in stock
available
available at the moment
available atm
available immediately
available presently
available right away
available right now
available straight away
available to buy now
available to order
available today
actually in stock
currently in stock
in stock at the moment
in stock atm
in stock right now
in stock today
still available
still in stock
on hand
on the shelf
on your shelves
on the shelves right now
sitting in your warehouse
lying in your warehouse
left in stock
ready for dispatch
ready to be sent
ready to go
ready to leave the warehouse
not on back order
not sold out
not gone yet
with stock
with stock left
with stock available
with some left
with at least one left
with availability
having stock
you've got left
you've got right now
you have on hand
you have right now
you have ready
you have in at the moment
you have in just now
you still have
you actually have
you can deliver now
you can dispatch now
you can send out right away
you can post now
you could ship now
I can have now
I can buy right now
I can order right now
I can order today
I could order right now
I can get my hands on now
I can get immediately
that aren't out of stock
that aren't sold out
that aren't gone
that are available right now
that are available today
that are on hand
that are actually in stock
that are still available
that are still in stock
that are still there
that are left
that are there
that are in
that are in right now
that can be ordered now
that can be ordered right away
that can be shipped now
that can ship now
that can leave today
that can go out today
that have stock
that haven't sold out
that haven't run out
that you have
that you actually have
that you haven't run out of
that you've not sold out of
that you still have in
that you have in
that you can send now
that you can send straight away
that I can actually buy
that I don't have to wait for
that I wouldn't have to wait for
that won't be out of stock
that show as available
that show in stock
where stock is available
where you have some left
where there's stock
, available
, available straight away
, availability is a must
, in stock pls
, in stock now
, in stock obviously
, in stock, don't make me wait
, in stock would be great
, in stock or it's no use
, in stock ones
, ready to go
, ready for dispatch
, must be available
, must be on the shelf
, must be there now
, needs to be available
, should be in stock
, should be available
, only available ones
, only those available
, only what you've got
, only what's available
, only what's there
, only with stock
, just what's in stock
, just what's available
, just what you have in
, but in stock
, but only if you have it
, and in stock please
, and ready to ship
, and actually in stock this time
, and one you actually have
, ones in stock
, ones you have
, ones I can order now
, those you've got
, those in stock
, not sold out
, nothing sold out
, nothing out of stock please
, nothing on back order
, no out of stock ones
, no sold out stuff
, no back orders
, no pre-orders, only what's there
, no waiting lists please, in stock
, don't show what's sold out
, don't show me sold-out ones
, don't bother with sold out ones
, leave out what's sold out
, leave out the unavailable ones
, skip what's out of stock
, skip the sold-out ones
, skip unavailable
, hide unavailable
, exclude out of stock
, exclude sold out ones
, drop the unavailable ones
, I want one you have
, I need it in stock
, I need one that's available
, I need to be able to order it now
, I need it now so it has to be in stock
, I can't wait so in stock
, I can't wait for a restock
, I don't want to wait for stock
, I'm not waiting for a restock
, I'm only interested in what's in stock
, I'd like one you have in
, we need them in stock
, we can't wait for stock
, it has to be one you've got in
, as long as it's available
, so long as you've got it
, so long as it's in stock
, provided you have it
, provided it's available
, if they're in stock
, if you have any left
, if you've got any in
, kindly in stock only
, kindly available ones only
, filter in stock
, tick in stock
[modifiers.rated]
<{n}+ star
<{n}-star-and-up
<{n}-plus-star
(rated {n}+)
({n}+ stars)
({n} stars or more)
(min {n} stars)
(rating >= {n})
{n}+ rating
{n}+ rated
{n} star and above
{n} stars and up
{n} stars and higher
{n} stars minimum
{n} stars or better
{n} stars or higher
{n} stars upwards
{n} or more stars
at {n} stars or more
at {n} stars and above
at least {n} stars
from {n} stars
from {n} stars up
from {n} stars upwards
getting {n} stars or more
having {n} stars and above
having rating {n} and above
having rating of {n} or more
min rating {n}
minimum rating {n}
minimum {n} stars
no lower than {n} stars
not below {n} stars
not rated below {n}
not under {n} stars
of {n} stars or more
rated no lower than {n}
rated no less than {n}
rated not less than {n}
rated {n} and above
rated {n} and up
rated {n} minimum
rated {n} or above
rated {n} or better
rated {n} or more
rated {n} or more by customers
rated from {n} up
rated a minimum of {n}
rating {n} and above
rating {n}+
rating >= {n}
rating from {n}
rating min {n}
reviewed at {n} or better
scored {n} or higher
scored at least {n} by buyers
scoring at least {n}
scoring {n} or more
stars >= {n}
that average at least {n} stars
that average {n} or more
that are at {n} stars or more
that are rated at least {n}
that are rated {n} and over
that buyers gave {n} or more
that customers rate {n} or better
that get at least {n} stars
that get {n} or more in reviews
that got {n} stars or over
that have at least {n} stars
that have {n} or more stars
that have a rating of at least {n}
that have a score of {n} or more
that have reviews of {n} or over
that hold {n} stars or better
that people gave at least {n} stars
that people give {n} or more
that rate {n} or higher
that score {n} and up
that score {n} or better with buyers
that scored {n} and above
where buyers gave {n} or more
where the rating is at least {n}
where the rating is {n} or better
where the score is {n} or higher
where the stars are {n} and up
whose rating is at least {n}
whose rating is {n} or higher
whose reviews average {n} or more
with a customer score of {n} or more
with a minimum of {n} stars
with a minimum rating of {n}
with a rating above or equal to {n}
with a rating from {n}
with a rating no lower than {n}
with a rating not below {n}
with a rating of at least {n}
with a score of {n} or above
with a star rating of {n} or more
with an average of {n} or more
with customer ratings from {n} up
with min {n} stars
with min {n} rating
with minimum {n} star rating
with no less than {n} stars
with not less than {n} stars
with ratings of {n} and up
with {n} stars at least
with {n} stars minimum
with {n} star ratings or better
with {n}+ rating
with {n}+ stars
, {n} or higher for reviews
, {n} or more in the reviews
, {n} star minimum
, {n} stars at least
, {n} stars is my minimum
, {n} stars is the least I'd take
, {n} stars min
, {n} stars minimum
, {n} stars or better
, {n} stars or higher
, {n} stars or it's not worth it
, {n} stars or more
, {n}+ only
, {n}+ stars
, at least {n} stars
, at least {n} in the ratings
, from {n} stars
, minimum {n} stars
, minimum rating {n}
, min rating of {n}
, no less than {n} stars
, no lower than {n} stars
, not below {n} stars
, not under {n} stars
, not less than {n} stars
, not a star under {n}
, nothing below {n} stars
, nothing rated below {n}
, nothing rated under {n}
, nothing with less than {n} stars
, only {n} stars and up
, only if it has {n} stars or more
, only those with {n} stars or more
, only the ones rated {n} or more
, just those with {n}+ stars
, and rated {n} or more
, but with {n} stars or more
, rated at least {n}
, rated {n} or better
, rated {n}+
, rating at least {n}
, rating from {n} up
, rating has to be {n} or more
, rating must be {n} or above
, rating must not be below {n}
, rating not below {n}
, rating should be at least {n}
, rating {n} or better
, reviews must be {n} or better
, reviews of at least {n}
, score at least {n}
, stars at least {n}
, must have at least {n} stars
, must have {n} stars or more
, must be rated {n} or more
, must be {n} stars or better
, needs a rating of {n} or more
, should have at least {n} stars
, should be rated {n} or higher
, has to have {n} stars or more
, it should have {n} stars or better
, it has to be rated at least {n}
, it must have {n} stars minimum
, I want at least {n} stars
, I want {n} stars or better
, I need {n} stars or more
, I don't buy anything under {n} stars
, I don't trust anything below {n} stars
, I never buy below {n} stars
, I go by reviews, at least {n}
, I wouldn't take less than {n} stars
, we only buy {n} stars and up
, my husband won't look at anything under {n} stars
, people should have rated it {n} or higher
, buyers must have given it at least {n}
, customers should give it {n} or more
, so long as it's rated {n} or more
, provided it has {n} stars or more
, as long as it's {n} stars or better
, skip anything below {n} stars
, leave out anything under {n} stars
, hide anything rated under {n}
, kindly {n} stars and above
, kindly rating above or equal {n}
, filter {n} stars and up
[find.cheapest]
absolute cheapest
very cheapest
actual cheapest
cheapest possible
lowest cost
lowest-cost
most inexpensive
most low-cost
most low-priced
most economically priced
most modestly priced
most reasonably priced
most keenly priced
most competitively priced
most wallet-friendly
most pocket-friendly
most purse-friendly
thriftiest
[find.dearest]
absolute dearest
absolute priciest
very priciest
most pricey
most dear
most highly priced
most high-priced
most spendy
spendiest
most extravagantly priced
most ridiculously expensive
most eye-wateringly expensive
most premium-priced
dearest-priced
highest cost
highest-cost
highest price
top-price
top-dollar
least cheap
[find.bestRated]
absolute best rated
best customer-rated
best received
best-starred
best scoring
best user-rated
highest customer-rated
highest-reviewed
highest scored
highest scoring
highest-starred
highest user-rated
most favourably reviewed
most positively reviewed
most highly reviewed
most highly scored
most warmly reviewed
top customer-rated
top-reviewed
top scored
[find.average]
avg {nps}
avg {np} price
{np} average price
{nps} avg cost?
{nps}: mean price
{nps}, price on average
{nps}, what do they average out at?
{nps}, what's the average?
{nps} cost what on average
{nps} are how much on average?
average for {nps}?
average price, {nps}
average spend on {a np}?
average price tag on {a np}?
mean cost of {nps}
mean of the prices of {nps}
price average {nps}
averaged out, what do {nps} cost?
averaged over all of them, what are {nps}
on average, {nps}?
on average what do you charge for {nps}?
on average what will {a np} cost me
on average what am I looking at for {a np}?
on average, would {a np} set me back a lot? how much
taken together, what's the average price of {nps}
taking all {nps}, what's the mean price?
across all {nps}, what's the average price
across the board what's the average for {nps}?
over all your {nps}, what's the price on average
if you average the prices of {nps}, what do you get?
if I bought {a np} at the average price, how much is that
if you add up the prices of {nps} and divide, what comes out
what does {a np} cost on average?
what does the average {np} cost?
what does your average {np} go for
what's the average {np} price
what's the average going rate for {nps}?
what's the average on {nps}
what's the average you ask for {a np}?
what's the mean price across {nps}?
what's the mean for {nps}
what's the going average for {a np}
what's the average damage for {a np}?
what is, on average, the price of {nps}?
what price do {nps} average?
what price do {nps} have on average
what are {nps} averaging?
what are {nps} on average
what would the average price of {nps} be?
what would I pay for {a np} on average?
what am I paying on average for {nps}
what do you charge on average for {a np}
what do you sell {nps} for, on average
what do {nps} average
what do {nps} come to on average?
what do {nps} run to on average?
how much is the average {np}?
how much is {a np} on average
how much are {nps} on average?
how much would you say {nps} cost on average
how much do you ask for {nps} on average?
how much on average for {nps}
how much on average to buy {a np}?
how much should I set aside for {a np}, going by the average price
how expensive are {nps} on average?
how expensive is the average {np}
how pricey are {nps} on average
how dear are {nps}, on average like?
can you give me the average price of {nps}
can you work out the average price for {nps}?
can you average the prices of {nps} for me
could you calculate the average cost of {nps}?
could you tell me what {nps} cost on average?
could I have the average price of {nps} please
would you tell me the mean price of {nps}?
may I know the average price of {nps}
kindly tell average rate of {nps}
kindly share average price for {nps}
please calculate the average price of {nps}
please give average price of {nps}
do you know the average price of {nps}?
is there an average price for {nps}? what is it
I need the average price of {nps}
I need an average for {nps}, price wise
I'd like to know the average price of {nps}
I'd like an idea of the average price of {nps}
I want to know what {nps} cost on average
I'm budgeting: average price of {nps}?
I'm curious what {a np} costs on average
I wonder what {nps} cost on average
I'm trying to work out the average cost of {a np} here
my boss wants the average price of {nps}
my husband asks what {a np} costs on average
we're budgeting for {nps}, average price?
for my budget: the average price of {nps}
for planning, what's the average price of {nps}
for the report: mean price of {nps}
for the whole lot of {nps}, average price?
give me an average price for {nps}
give me the mean price for {nps}
tell me what {nps} cost on average
tell me the average for {nps}
work out the average {np} price for me
calculate average price of {nps}
calculate the mean price of {nps}
compute the average price, {nps}
just the average price of {nps} please
no list, just the average price of {nps}
not each price, the average of {nps}
so what's the average price of {nps}
ok and {nps} on average cost?
right, what's the average for {a np}
ballpark for {a np}, on average?
rough average price for {a np}?
price of {nps} on average
price of {a np} on average?
cost of {nps} on average
cost of {a np}, average?
[find.nomatch]
{good}
{good}?
{good} pls
{good} in stock?
{good} anyone?
{good} here?
{goods} here?
{goods}? any?
{goods} - sold here?
{goods}, yes or no
{goods}, if you have them
{goods} wanted
{goods} thx
{goods}, where are they
{a good}, please
{a good} is what I'm after
{a good} is all I want
{a good}, is that something you sell?
buy {a good}
buy {goods}
search {goods}
search: {good}
find {a good}
find me {a good}
find {goods}
show {goods}
show me all your {goods}
show us your {goods}
let me see the {goods}
let me see {goods} please
list your {goods}
list {goods}
browse {goods}
take me to the {goods}
bring up {goods}
gimme {goods}
lemme see some {goods}
get me {a good}
need {a good}
need {goods} asap
need some {goods} tbh
want {a good}
want to buy {goods}
wanted: {a good}
WTB {a good}
ISO {a good}
lf {goods}
looking to buy {a good}
looking for {goods}
on the hunt for {a good}
on the lookout for {goods}
in the market for {a good}
shopping for {a good}
trying to get hold of {a good}
after {a good}
hunting {goods}
fancy {a good}, got one?
what about {goods}?
what about {a good}
how about {a good}?
how about {goods}
what have you got in {goods}?
what have you in the line of {goods}
what do you have for {goods}
what sort of {goods} do you keep?
what's your selection of {goods}
which {goods} do you have?
which {goods} can I buy here
where can I get {a good}
where do you keep your {goods}
where's the section for {goods}?
where on your site are the {goods}
who sells {goods}? you?
have you {a good} at all
have you {goods} in
have ye any {goods}
haven't you got {goods}?
have I missed your {goods}?
have I come to the right place for {goods}?
you have {goods}, right?
you do {goods}, don't you?
you guys sell {goods}?
you wouldn't have {a good}, would you
you got {goods} or nah
y'all got {goods}?
would you have {a good}?
would you by chance sell {goods}?
would there be {a good} among your products
would it be possible to order {a good} from you?
could you sell me {a good}?
could you show me some {goods}
could you check if you have {goods}?
could I see your {goods}
could I get {a good} from you
can you show me {goods}?
can you do {a good}?
can you recommend {a good}
can I see some {goods}
can I find {goods} here?
can you check {goods} for me
may I see your {goods}?
may I ask if you sell {goods}
might you have {goods}?
do ye do {goods}
do y'all carry {goods}
do you do {goods}?
do you have {a good}?
do you have some {goods}
do you keep {goods}
do you offer {goods}?
do you have anything in the way of {goods}
do you happen to have {a good}?
do you also have {goods}?
do you guys carry {goods}
does your shop do {goods}
does anyone there sell {goods}
don't you have {goods}?
are you selling {goods} also
are there any {goods} to be had
are {goods} something you sell?
are {goods} available here?
are {goods} part of your range
is {a good} something you'd have
is there any chance you sell {goods}
is it possible to get {goods} here?
isn't there {a good} on this site?
any idea if you have {goods}
any {goods} for sale?
any {goods} going
any {goods} with you?
got {a good}?
got any {goods} for me
got such a thing as {a good}
I can't see {goods} anywhere
I don't see any {goods} on your page
I don't suppose you sell {goods}
I'd love {a good}
I'd like to see your {goods}
I'd like {a good} please
I'd like to order {goods}
I'm looking for {goods}
I'm after {a good}
I'm on the hunt for {a good}
I'm trying to find {a good}
I'm shopping for {goods}
I am wanting {a good}, kindly suggest
I was looking for {goods}
I was wondering if you carry {goods}
I was told you had {goods}
I could use {a good}
I must have {a good}
I've come for {goods}
I've been looking for {a good} for weeks
I want to order {a good}
I need to buy {goods}
I need {goods}
I searched for {goods} and nothing came up
we need {goods} for the office
we need {a good} at home
we are looking for {a good}
my son wants {a good}
my wife asked for {a good}
my dad's after {a good}
my boss wants {goods}
a customer is asking for {a good}
mum needs {a good} for Sunday
my old one broke, I need {a good}
kindly show {goods}
kindly tell if {goods} are there
please show me your {goods}
please tell me you sell {goods}
please can I have {a good}
hi, {goods}?
hello, I need {a good}
hey got {goods}?
um, {goods}?
ok so {a good}
right, {goods}
and {goods}?
so do you do {goods}
excuse me, {goods}?
pardon me, where might I find {a good}
in terms of {goods}, what is there
when it comes to {goods}, what do you have?
tell me about your {goods}
[find.similar]
{p} alternatives
{p} alternative?
{p} similar
{p} but different
{p} or similar?
{p} equivalents
{p} lookalike
{p}-like stuff
{p}, similar ones pls
{p}, what else is like that?
{p}, got something in the same vein?
{p}, or something close to it
{p} is almost right, what's near it?
{p} isn't quite it, anything along those lines
{p} has caught my eye, others of that sort?
{p} is sold out elsewhere, what's like it?
{p} is what my friend has, I want something like that
{p} - what would be a good substitute
{p}: related products
{p}: see also?
alternatives {p}
alternative for {p} please
an alternative to the {p} would be great
another one like the {p}
another {p} type of thing
any alternative for {p}?
any alternatives to the {p} worth looking at
any others in the same line as {p}?
any products in the same vein as {p}
any similar ones to {p}
anything else in the {p} mould?
anything else like the {p}
anything in the same ballpark as {p}?
anything like the {p} but not the {p}
anything much the same as {p}?
anything that does the same as {p}
anything that could stand in for {p}
apart from {p}, what have you got of that kind
are there others like {p}?
are there products resembling {p}
as an alternative to {p}, what do you suggest?
besides {p}, what similar things do you have?
besides the {p}, what else along those lines
can you find something like {p}
can you recommend something similar to the {p}
can you show me what's similar to {p}?
can you suggest a substitute for {p}
can you point me to products akin to {p}
could you suggest alternatives to {p}?
could I see things comparable to {p}
do you carry anything that resembles {p}
do you do anything like the {p}?
do you have a different one of the {p} sort
do you have more of the {p} kind
do you have something equivalent to {p}?
do you sell anything in the same style as {p}
does anything come close to {p}?
does the {p} have any rivals here
find products like {p}
find something comparable to {p}
give me alternatives for the {p}
give me something close to {p}
gimme stuff like {p}
got others like {p}?
got similar to {p}
how about something akin to the {p}
I can't decide on {p}, what else is like it
I had {p} and loved it, what's similar
I had my eye on {p}, what else comes close?
I love {p}, show me more of the same
I love the look of {p}, got others?
I saw {p}, what else of that kind do you do?
I was about to buy {p} but show me similar ones first
I want something like {p} but not that one
I want to see what's out there besides {p}, same sort of thing
I'd like an alternative to {p}
I'd like to see the competition to {p}
I'd like something in the spirit of {p}
I'd rather not have the {p} itself, but something like it
I'm a fan of {p}, what else would I like
I'm after something like the {p}
I'm looking at {p}, what are the alternatives
I'm not sold on {p}, what's comparable?
I'm open to others like {p}
I need a stand-in for {p}
I need a substitute for the {p}
if I didn't take {p}, what else would be similar?
if not {p}, what then?
if you didn't have {p}, what would you offer me
if someone likes {p}, what else would you show them
instead of {p}, what else is there
instead of the {p}, what would do the same job?
in place of {p}, what could I take
in the same spirit as {p}, what have you
is there a close cousin of the {p}
is there an equivalent of {p}
is there another product like {p}?
is there something much like the {p}?
is {p} the only one of its kind here?
is {p} the only one like that or are there others
kindly show similar to {p}
kindly suggest alternate for {p}
like {p}
like {p}, but another
like the {p}, what else?
my husband has {p}, I'd like something similar
my friend bought {p}, what do you have like that
more of the {p} sort please
more stuff like {p}
more in the style of {p}
options like {p}
other options than {p}
other things in the manner of {p}
others of the {p} type
other products similar to {p} please
please show products similar to {p}
please suggest something like {p}
products close to {p}
products in the same category of thing as {p}
recommend me something like {p}
related to {p}
same kind of thing as {p}
same sort of thing as the {p}, please
same thing as {p} but another one
same type as {p}
say I don't get {p}, what's the nearest thing
show alternatives to {p}
show me a few like {p}
show me the nearest thing to {p}
show me what comes close to {p}
show me what else is out there like {p}
show similar {p}
similar items to {p}
similar products {p}
similar: {p}
something along the lines of {p}
something comparable to {p} please
something equivalent to the {p}
something not unlike {p}
something resembling {p}
something similar to {p} would do me
something that could replace {p}
such as {p}, what else?
suggest some alternatives to {p}
swap for {p}?
the closest thing to {p}
the likes of {p}, got any more?
the next best thing to {p}?
the same sort of thing as {p}, other models
things like {p}
what are other options like the {p}
what are the alternatives to {p}?
what comes closest to {p}?
what could replace {p}?
what do people look at besides {p}, of the same sort
what do you have that's akin to {p}?
what do you have that's on a par with {p}
what do you have along the same lines as {p}
what else might I like if I like {p}
what else do you have of the {p} sort
what else is in the same league as {p}
what else is there besides {p}?
what goes in the same direction as {p}
what if I wanted something like the {p}?
what is similar to {p}
what other products are close to the {p}
what others are like the {p}?
what would be the equivalent of {p}?
what would be a fair substitute for {p}
what would you offer in place of {p}
what's a good stand-in for the {p}
what's closest to {p}
what's in the same vein as {p}?
what's out there that's like {p}
which ones are like {p}
which other ones are similar to {p}?
which product comes nearest to {p}
which would be an alternative to {p}
who else makes something like {p}
would you have something similar to {p}?
wouldn't you have something like {p} as well
[find.need]
{need}, advice?
{need}, advise please
{need}, any clue?
{need}, any idea what would do the trick?
{need}, anything that might do?
{need}, can the shop help
{need}, can you sort me out?
{need}, can you think of anything
{need}, got something?
{need}, halp
{need}, how do I fix that
{need}, is there a product for it?
{need}, is there anything for that
{need}, kindly suggest
{need}, kindly advise what to buy
{need}, lads any ideas
{need}, point me in the right direction
{need}, so what do I buy
{need}, so what would you get?
{need}, suggestions welcome
{need}, tell me what to get
{need}, what do folk normally use?
{need}, what do you reckon?
{need}, what do you have that would do
{need}, what on earth do I buy
{need}, what's the solution?
{need}, what's good for that
{need}, what'll do the job?
{need}, what's the thing called that I need
{need}, where do I start?
{need}, which product do I need
{need}, would you have anything
{need}, you got anything
{need} and I'm at my wits' end
{need} and I'm clueless
{need} and I don't know where to start
{need} and it's driving me mad
{need} - advice pls
{need} - any recs?
{need} - anything?
{need} - can you help me out
{need} - what can you offer
{need} - what should I be looking for
{need} :/
{need} =( help
{need} ...
{need}... what to buy?
{need}... you know the sort of thing I need?
{need} any recs
{need} ideas??
{need} plz advise
{need} pls suggest something
{need} sos
{need} so yeah, what do I get
{need} so I need something
{need} tbh idk what I need
{need} what do i buy
{need} wat do
{need} - there must be something for this?
{need}! do something
{need}! what's the remedy?
{need}!!
{need}!! need something fast
{need}. Any advice would be appreciated
{need}. Any pointers?
{need}. Any product you'd suggest?
{need}. Anything for me?
{need}. Can you recommend something suitable?
{need}. Do you have anything for such cases?
{need}. Got a solution?
{need}. How can you help?
{need}. I bet you've got something
{need}. I'd be grateful for a suggestion
{need}. I have no idea what to buy
{need}. I'm open to ideas
{need}. Is there something for this?
{need}. Kind regards, a desperate man
{need}. My question: what should I buy?
{need}. Now what?
{need}. Please advise.
{need}. Please help me find something
{need}. Please suggest some options
{need}. So what's your advice?
{need}. Surely you have something
{need}. Thanks in advance for any tips
{need}. That's my problem, what's your answer
{need}. That's the situation. Suggestions?
{need}. There must be a thing for that
{need}. What are my options?
{need}. What do I look for?
{need}. What do you advise?
{need}. What do you think I need?
{need}. What would a sensible person buy
{need}. What would you buy if you were me?
{need}. What've you got?
{need}. Where would I even begin
{need}. Which of your products would you point me to?
{need}. You must get this a lot
{need}, there I said it. what do I buy
{need}? what do you suggest
{need}? any cure for that
{need} (any tips?)
{need} [help]
a bit of advice please: {need}
advice needed. {need}
any help with this? {need}
any recommendations? {need}
anything for this? {need}
are you able to help? {need}
asking for a friend: {need}
bear with me: {need}
been having trouble: {need}
bit of a strange one: {need}
can someone advise me, {need}
can you help me find the right thing? {need}
can you help? {need}
can you suggest something? {need}
could you point me to something? {need}
could I ask your opinion: {need}
daft question but {need}, what helps?
dear shop, {need}. What would you suggest?
dear team, {need}. Kindly suggest.
dictating here: {need}, what should I get
do you have a solution for this: {need}
do you have something for this? {need}
don't laugh but {need}
forgive a silly question: {need}, is there something for that?
good evening. {need}. What do you recommend?
got a problem: {need}
grandma here, {need}. what would help me dear
help! {need}
help me shop: {need}
hey so {need}
hi there, {need}, thoughts?
hiya, {need}. any ideas love?
honestly, {need}. fix it
I could do with some help. {need}
I don't even know what to search for: {need}
I don't know the word for it, {need}
I don't know what I want but {need}
I hope you can help: {need}
I need a recommendation: {need}
I need ideas. {need}
I need something: {need}
I want to solve this: {need}
I was hoping you could advise me. {need}
I wonder what you'd suggest: {need}
I wouldn't know what to look for: {need}
I'm a bit lost. {need}
I'm at a loss: {need}
I'm not sure what it's called, {need}
I'm not sure where to look: {need}
I'm shopping for a solution: {need}
is there anything in your shop for this: {need}
is there something that helps? {need}
it's like this: {need}
just moved in and {need}
let me explain: {need}
listen, {need}. what do I need
long story short: {need}
look, {need}. what have you got
maybe you can help, {need}
me: {need}. you: ?
mum told me to ask: {need}
my dilemma: {need}
my issue is as follows: {need}
my situation: {need}. suggestions?
need a fix for this: {need}
need advice, {need}
need help: {need}
need something, {need}
no idea what I need but {need}
ok here goes, {need}
ok listen: {need}
oh dear, {need}
one for the experts: {need}
please help, {need}
please suggest: {need}
problem: {need}
quick advice? {need}
right then, {need}. what would you use?
right, so {need}, any tips?
sigh. {need}
so basically {need}
so {need}, yeah, what do I need
so you see, {need}
some advice if I may: {need}
sorry if this is vague: {need}
tell me what to buy: {need}
the thing is, {need}
the trouble is: {need}
to cut a long story short, {need}
tricky one: {need}
what can be done? {need}
what do I buy? {need}
what do you suggest? {need}
what does one buy for this? {need}
what have you got for someone like me: {need}
what helps with this: {need}
what might help? {need}
what should I be buying: {need}
what should I get? {need}
what sort of product do I need: {need}
what would sort this out: {need}
what would you do in my place: {need}
what's best for this? {need}
what's the right thing for this: {need}
what's your advice: {need}
which of your things would help: {need}
wits' end here. {need}
would appreciate a tip: {need}
would you know what I need? {need}
you'll think I'm mad but {need}
you're the experts: {need}
[find.forMen]
<guys'
<male
<gentlemen's
<gent's
<man's
<blokes'
<masculine
(men's)
(men)
(for men)
- men's
for a man
for a guy
for a bloke
for a gentleman
for a male
for an adult man
for gents
for gentlemen
for males
for lads
for dads
for dudes
for the men
for the gents
for the guys
for my man
for my boyfriend
for my brother
for my dad
for my father
for my fella
for my grandad
for my grandfather
for my hubby
for my mister
for my son-in-law
for my uncle
for our dad
for the husband
for the man in my life
for the hubby
for men only
for male use
in men's
in the men's section
in the men's range
in men's sizes
from the men's range
from the men's department
from menswear
made for men
meant for men
designed for men
men
men's
mens
gents
, men's please
, men's ones
, men's section
, men's not women's
, mens pls
, men only
, gents please
, gents'
, male
, for a man please
, for a bloke
, for a guy
, for gents
, for him
, for men
, for my dad
, for my brother
, for my fella
, for my husband
, for my grandfather
, for the men
, for my husband's birthday
, for Father's Day
, it's for a man
, it's for him
, it's for men
, it's for a bloke
, it's for my husband
, it's for my brother
, it's for my grandad
, it's for my uncle
, the men's
, the men's ones
, the men's version
, I'm a man
, I'm a bloke
, I'm a guy
, I mean the men's
, I need men's
, I want the men's
, my husband needs it
, my boyfriend would wear it
, from the men's side
, in men's
[find.forWomen]
<female
<womens
<lady's
<lady
<woman's
<feminine
(women's)
(women)
(for women)
- women's
for a woman
for a lady
for a female
for an adult woman
for females
for moms
for mums
for the ladies
for the women
for my girlfriend
for my sister
for my mum
for my mom
for my mother
for my mam
for my aunt
for my gran
for my grandma
for my grandmother
for my daughter-in-law
for my fiancée
for my lady
for my missus
for our mum
for the missus
for the wife
for the woman in my life
for women only
for female use
in women's
in the women's section
in the ladies' section
in the women's range
in women's sizes
in ladies' sizes
from the women's range
from the ladies' department
from womenswear
made for women
meant for women
designed for women
women
women's
womens
ladies
, women's please
, women's ones
, women's section
, women's not men's
, womens pls
, women only
, ladies please
, ladies'
, ladies' ones
, female
, for a woman please
, for a lady
, for ladies
, for her
, for women
, for my mum
, for my sister
, for my wife
, for my grandmother
, for the ladies
, for my wife's birthday
, for Mother's Day
, it's for a woman
, it's for a lady
, it's for her
, it's for women
, it's for my wife
, it's for my sister
, it's for my gran
, it's for my aunt
, the women's
, the ladies'
, the women's ones
, the women's version
, I'm a woman
, I'm a lady
, I mean the women's
, I need women's
, I want the women's
, my wife needs it
, my girlfriend would wear it
, from the women's side
, in women's
, in ladies'
`;
