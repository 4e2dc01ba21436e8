"""Everyday English words that a password is drawn from; our own list."""

from typing import Final

WORDS: Final = """
able about above accent account acorn acre across action active actor adapt adobe adopt adult
advance advice affair afford agenda agent agile agree ahead airbag album alcove alder alert algae
alley almanac almond alpaca alpine always amber amble amount ample anchor angle animal ankle annual
answer anthem antique antler anvil anyone apart apple apricot april apron aqua arcade arch archer
archive arctic arena armchair aroma around arrange arrival arrow article artist ascend aside asleep
aspen asphalt aspirin asset assist aster atlas atom attach attempt attend attic auction audio
august aunt aurora author autumn avenue average avid avocado awake award aware away axis axle
azalea azure baby back bacon badge badger bag bagel bagpipe bake baker balance balcony ballad
ballet balloon ballot bamboo banana bandage banjo bank banner banquet bar barber bargain barge bark
barley barn barnacle barrel basic basil basin basket batch bath baton battery bazaar beacon bead
beagle beak beam beard beast become bed bedrock bee beehive beetle before begin behave behind beige
believe belong below belt bench bend benefit beret beside best better beyond bicycle big bike
billiard binder bingo biology birch biscuit bison black blade blank blanket blend blimp blink block
bloom blossom blouse bluebell boat bobcat body boil bold bolt bonfire bonnet bonus book bookcase
bookmark boot border borrow boss botany both bottle bottom bounce boundary bouquet bowl bowler box
boxer bracelet brain bramble branch brass brave breath breeze brick bridge brief bright bring brisk
broad broccoli bronze brooch brook broom broth brother brown brush bubble bucket buckle bud budget
buffalo buffet build bulb bumper bun bundle bunny burger burrow burst bus bush business busy butter
button buyer buzz cabbage cabin cabinet cable cactus cafe cake calendar calf call calm camel camera
camp campfire canal canary candle candy canoe canopy canteen canvas canyon capital capsule captain
car caramel caravan carbon card cardigan care career cargo caribou carnival carol carp carpet
carriage carry cart cartoon carve cascade case cashew casket castle casual catch catfish cattle
cause cedar celery cello cement census center central century ceramic certain chain chair chalet
chalk chamber champion chance change channel chapter charcoal charge chariot charm chart chase
cheek cheer cheese cheetah chef cherry chess chest chestnut chicken chief child chimney chin
chipmunk chisel choice chorus chowder chrome cider cinema cinnamon circle circuit circus citizen
citrus city civil claim clam clap clarinet class classic clay clean clear clever cliff climate
cloak clock cloud clover clown club clue coach coast cobalt cobbler cobweb cocoa coconut cocoon cod
code coffee coil coin cold collar collect college colony colt column comb combine comedy comet
comfort comic common compact company compass complete compose computer concert condor cone connect
console contact contest control convoy cook cookie cool copper copy coral cork corn corner cornet
correct corridor cosmos cost cottage cotton couch count country county couple courage court cousin
cove cover cow coyote crab cradle craft crane crater crayon cream create crescent crew cricket
crisp crocus crop cross crow crowd crown crumb crunch crust crystal cub cube cuckoo cucumber cuff
culture cup cupboard curious curl curry curtain curve cushion custard custom cycle cypress dahlia
daily dairy daisy dam dance dancer dapper daring dark dart data date daughter dawn daylight deal
decade decide deck decorate deep definite degree delay delight deliver delta den dentist depart
depend depth deputy design desk detail detour dial diamond diary dice diesel diet digital dill dime
dinner dinosaur diploma direct disc discover dish display distance ditch dive diver divide dock
doctor dog doll dollar dolphin domain dome domino donkey door doorbell dormouse double dough dove
down dozen drama draw drawer dream dress drift drill drink drive driver drizzle drop drum drummer
dry duck duckling duet dune dusk dust duty dwell dynamo each eager eagle ear early earring earth
easel east easy eat echo eclipse economy edge edit editor educate eel effort egg elastic elbow
elder elect elegant element elephant elevator elf elk elm else embark ember emblem embrace emerald
emotion empire employ empty emu enamel encore end endive endless energy engine enjoy enough enter
entire entrance entry envelope equal equator equip era eraser errand escort essay estate estimate
evening event ever every evident evolve exact exam example excite excuse exercise exhibit exist
exit exotic expand expect expert explain explore export express extend extra eyebrow fable fabric
face fact factory fairy faith falcon fall fame family famous fan fancy farm farmer fashion fast
father faucet fawn feast feather feature february fellow felt fence fennel fern ferret ferry
festival fetch fiction fiddle field fiesta fifteen fifty fig figure file film filter final finch
fine finger finish fire firefly firm first fish fist five fix fjord flag flame flamingo flannel
flash flask flat flax fleece fleet flight flint flip float flock flood floor florist flow fluff
flute fly foal foam focus fog foil fold folk follow fond food foot footpath forecast forehead
forest forever forge forget fork form formal fortune forum forward fossil found fountain fox
fragrant frame freckle free freedom freight fresh friday fridge friend frog frost fruit fudge fuel
full fun funny furnace future gadget galaxy gallery gallon gallop game garage garden gardener
garland garlic garment garnet gas gather gauge gazebo gazelle gear gecko gem general genius gentle
geranium gesture geyser giant gibbon gift ginger giraffe girl give glacier glad glance glass glaze
gleam glide glider glimpse glitter globe gloss glove glow glue gnome goal goat goblet gold goldfish
golf gondola good goose gopher gourmet govern gown grace grade grain gram granite grape graph grass
gravel gravity gravy green greet grid griddle grill grip grocer groove ground group grouse grove
grow growth guard guava guess guide guitar gulf gull gust gutter gym habit haddock half halibut
hallway halo halt ham hammer hammock hamster hand handle handsome handy hangar happen happy harmony
harness harp harvest hat hatch hawk hawthorn hazel head headlamp health heap hearth heat heather
hedge hedgehog height helmet help hen heritage hero heron herring hiccup hickory hide highland hike
hiker hill hinge hippo history hobby hockey hold holiday hollow holly home honest honey hood hoof
hook hope horizon horn hornet hospital host hotel house hover huge human humble humid hundred
hurdle hurry husky hut hyacinth hydrant ice iceberg icicle icing icon idea ideal igloo iguana image
imagine impala import impress improve inch include income increase index indigo indoor industry
infant inform inhale inkwell inlet inner innocent input insect inside inspire instead intense
invent invest invite inward iris iron island ivory ivy jacket jackpot jade jaguar january jar
jasmine jaw jazz jeans jelly jersey jet jigsaw jingle jockey jogger join joint joke jolly journal
journey joy judge juggle juice july jumbo jump jumper jungle junior juniper jury just kale kangaroo
kayak keen keep kelp kennel kettle keyboard kick kidney kilt kind king kingdom kiosk kitchen kite
kitten kiwi knee knock koala krill label lace ladder lady ladybird lagoon lake lamp land language
lantern large lark laser lasso last latch late laugh launch laundry laurel lava lavender lawn
lawyer layer leader league learn leather leave lecture ledge left leg legend lemon lemonade lend
length lens lentil leopard letter lettuce level lever library lichen lid lift light lilac lily lime
limit limpet line linen lion lip liquid list listen liter little live lively lizard llama loaf
lobby lobster local lock locket log logic lonely long look loom loop loose lotus loud lounge lovely
loyal lucky lullaby lumber lunar lunch lupin lyric macaroni machine mackerel magazine magenta magic
magnet magnolia magpie mailbox major make mallard mallet mammal mammoth manager mandolin mango
mansion manual maple marathon marble march margin marigold marina marine market marmot maroon marsh
marvel mascot mask mast match material math matter mattress maximum may meadow meal mean measure
medium melody melon member memo memory mention menu mercury merit merry mesh message meteor method
metro middle midnight midway mighty mild mile milk mill miller million mimic mineral minimum mint
minute mirror mitten mix mixture mobile model modern modest moist moment monday money monitor month
monument moon morsel mosaic moss motel moth mother motion motor mount mountain mouse mouth move
movie mud muffin mug mulberry mule multiply museum mushroom music muslin myself mystery myth name
napkin narrow narwhal nation native nature navy near neat nebula neck necklace nectar needle nephew
nerve nest net nettle network neutral never newborn newt next nickel niece nimble nine noble noise
nomad noodle noon normal north note notebook nothing notice nougat novel november now number nurse
nursery nutmeg nylon oak oasis oat oboe observe ocean october octopus offer office officer often
oil okra olive once onion only open opera opinion optic option orange orbit orchard orchid order
ordinary oregano organ origin oriole ornament osprey ostrich other otter ounce outback outdoor
outer outfit outline output outside oval oven over owl owner oxygen oyster pacific pack package
paddle page paint painter palace palm pamphlet pan pancake panda panel pansy panther pantry papaya
paper parade parallel parcel parent park parka parrot parsley parsnip part partner party pass
passage passport pasta paste pastel pastry pasture patch path patrol pattern pavement pavilion paw
pay peach peacock peanut pebble pecan pelican pen pencil pendant penguin penny peony people pepper
perch perfect perform perfume period permit person petal petunia pewter phase pheasant phone photo
phrase physics piano pick pickle picnic picture pigeon pike pile pillar pillow pilot pinch pine
pink pint pioneer pipe pirate pit pitch pitcher pivot pixel pizza place plan planet plank plant
plaster plastic plate plateau platform platinum play player plaza pleasant please plenty plot plug
plumber plume plural plus pocket podium poem poet point polar police polish polite pollen polo
poncho pond pony pool popcorn poplar poppy popular porch porridge port porter portion portrait
position positive possible post postcard poster potato potter pottery pouch powder power prairie
praise prawn precious prefer premium prepare present press pretty pretzel price primary primrose
printer prism private prize problem process produce profile progress project promise proof proper
protect proud prove proverb provide prune public pudding puddle puffin pull pulley pulse puma
pumice pump pumpkin punch pupil puppet puppy pure purple purpose purse push puzzle pyramid python
quail quality quarry quart quarter queen quench quest question quick quiet quill quilt quince
quiver quiz quota quote raccoon race racket radar radiant radio radish raft rail railway rainbow
raincoat raindrop raisin rake rally ramble ramp ranch range ranger rapid rare rattle raven ravine
reach react reader ready real realm reason rebound recall receipt recent recipe record recover
recycle redwood reef reflect refresh region regular reindeer relax relay release relief rely remain
remark remember remind remote remove renew rent repair repeat replace reply report request rescue
reserve resort respect respond result retire return reunion reveal review reward rhubarb rhythm
ribbon rice rich riddle ride rider ridge ringlet ripe ripple rise river roast robe robin robot
robust rock rocket rodeo romance roof rookie room rooster rope rosemary rotate round routine rover
row royal rubber ruby rudder rug rugby ruler rumble runner runway rural rust rustic sable sacred
saddle safari safe saffron sage sailboat sailor salad salmon salon salt salute same sample sand
sandal sandbox sandwich sapling sapphire sardine satchel satin saturday saturn sauna sausage
savanna save sawdust scale scallop scarf scenery schedule scholar school science scissors scone
scoop scooter score scout scramble screen script scroll scrub sculptor seafood seagull seahorse
seal search season seat seaweed second section sector seek segment select semester seminar senior
sense sentence separate sequence series serious serve service session set settle seven shade shadow
shake shallow shampoo shape share shark sharp shave shawl sheep sheet shelf shell shelter shepherd
sherbet shield shift shimmer shine shingle ship shirt shoal shop short shoulder show shower shrimp
shrub shutter shuttle shy sidewalk siesta sift signal silent silk silly silo silver similar simple
since singer single siren sister six sixty skate sketch skill skin skipper skirt skylark slalom
slate sled sleep sleeve slender slice slide slipper slogan slope small smart smile smock smoke
smooth snack snail snap sneaker snorkel snow snowball snowdrop snowman soap soccer social sock soda
sofa soft soil solar soldier solid solo solution solve someone song sonnet soon sorbet sort sound
soup south space spaniel spare sparkle sparrow speak speaker special speech speed spell spend spice
spider spin spinach spiral spirit splash sponge spoon sport spot spray spread spring sprinkle
sprout spruce square squash squid squirrel stable stack stadium staff stage stamp stand stapler
star starfish start state station statue stay steady steam steep stem step stereo stew stick still
stilt stitch stock stone stop store storm stove strap straw stream street stretch string stripe
strong student studio study subject subway success sudden sugar suit suitcase sundial sunlight
sunny sunrise sunset super supper supply support sure surf surface surprise survey swallow swamp
swan sweater sweep swift swim swing switch sycamore symphony syrup system table tablet tackle
tactic tadpole tailor talent talk tall tandem tango tank tape tapestry target tassel taste taxi
teacher teal teapot teaspoon tell temple ten tenant tender tennis tenor tent term terrace terrain
terrier test text textile texture thank thatch theme theory thick thimble thin thing think third
thirsty thirty thistle thorn thought thousand thread three thrive throat thumb thunder thursday
ticket tidy tiger tile tin tinsel tiny tip tissue title toast today toddler toffee together token
tomato tomorrow tonic tooth topaz topic torch tortoise total toucan touch tour tourist towel tower
town toy track tractor trade traffic trail trailer train transfer transit travel tray treasure
treat tree trek trellis tremble trend triangle tribe trick tricycle trim trio trip triumph trolley
trombone trophy tropical trot trout truck true truffle trumpet trunk trust truth try tub tuba
tuesday tug tulip tumble tuna tundra tune tunic tunnel turbine turkey turnip turret turtle tutor
tuxedo tweed twelve twenty twice twig twilight twin twist type typical umbrella umpire uncle under
uniform union unique unit unite universe unlock until unusual update upgrade uphill upper upright
upset upstairs upward urban urge urgent use useful usher usual utensil vacant vacation vacuum valid
valley value valve van vanilla variety various varnish vase vast vault vector vehicle velvet vendor
venture verb verse version vessel vest veteran viaduct vibrant victory video view village vine
vinegar vintage vinyl viola violet violin visa visible vision visit visitor visual vital vivid
vocal voice volcano volley volume vote voucher vowel voyage vulture waffle wage wagon waiter wake
walk wallet walnut walrus waltz wander want warbler wardrobe warm wash wasp watch water wealth
wedding weekend well west wharf wheat wheel whisker whisper whistle white wick wicker wide widget
width wild willow win wind windmill window windy wing wink wire wisdom wise wish wisteria witness
wolf wombat wonder woodland wool word work worker workshop worth wren wrench writer yacht yak yard
yarn yeast yellow yes yoga young youth zebra zenith zephyr zero zest zigzag zinc zipper zodiac zone
zoo zoom
"""
