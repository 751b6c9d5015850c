//! Made-up and common words for surrogates; the lists and their order never change.

/// 256 first names.
pub(super) const FIRST: &str = "Ada Adam Adele Aidan Aisha Alan Albert Alice Alma Amara Amir Amy Ana Andre Andrea Angela \
     Anita Anna Anton Arthur Asha Aurora Axel Aya Barbara Basil Beatrice Ben Bernard Bianca \
     Boris Brenda Brian Bruno Camille Carl Carla Carmen Carol Cecil Celia Chen Chloe Clara \
     Claude Conrad Cora Cyril Daisy Damian Dana Daniel Daphne David Dawn Deborah Denis Diana \
     Diego Dina Dominic Dora Doris Edgar Edith Edwin Elena Eli Elias Elsa Emil Emma Enzo Eric \
     Erika Ernest Esther Ethan Eva Evan Fabian Farid Felix Fiona Flora Frances Frank Freya \
     Gabriel Gemma George Gerard Gina Giulia Gloria Grace Greta Gustav Hana Hanna Harold Hassan \
     Hazel Heidi Helen Henry Hilda Hugo Ian Ida Igor Ilse Imani Ines Ingrid Irene Iris Isaac \
     Isabel Ivan Ivy Jack Jacob Jakob James Jana Jasmine Jasper Jean Jenna Joan Joel Johan \
     Jonas Jorge Josef Joyce Judith Julia Julian Juno Karen Karim Karl Katya Keiko Kenji Kira \
     Klara Kurt Laila Lara Lars Laura Lea Leila Lena Leo Leon Lewis Lila Lin Lisa Livia Lotte \
     Louis Lucas Lucia Ludwig Luis Luna Lydia Magda Malik Mara Marcel Marco Margot Maria Marina \
     Mark Marta Martin Matilda Max Maya Mei Mia Mila Milan Mina Miriam Mona Monica Nadia Naomi \
     Nasir Nathan Nelly Nia Nico Nina Noah Noel Nora Odette Olaf Olga Oliver Olivia Omar Oscar \
     Otto Pablo Pamela Patrick Paul Paula Petra Philip Pia Priya Quentin Rafael Ralph Ramon \
     Rana Ravi Rebecca Rene Rita Robert Rosa Ruth Sam Samira Sara Sasha Selma Simon Sofia \
     Stella Sven Tamar Tariq Thea Theo Thomas Tilda Tomas Uma Vera Viktor Viola Walter Wanda";

/// 256 family names.
pub(super) const LAST: &str = "Abbott Adler Ahmed Alder Alvarez Amari Anders Archer Arnold Ashby Avery Baker Barber \
     Barnes Bauer Beck Becker Bell Bennett Berg Bishop Blake Bloom Bond Booth Bowen Boyd \
     Bradley Brandt Brewer Brooks Brown Bryant Burke Burns Burton Butler Byrne Cain Calder \
     Campos Carlson Carr Carter Castro Chan Chandler Chapman Clarke Clay Cohen Collins Conrad \
     Cook Cooper Costa Cox Crane Cruz Curtis Dahl Dale Dalton Daly Daniels Davies Dawson Dean \
     Delgado Diaz Dixon Dolan Doyle Drake Duarte Duncan Dunn Duran Eaton Ellis Engel Erikson \
     Evans Faber Falk Farrell Ferrari Field Fields Finch Fischer Fisher Fleming Fletcher Flores \
     Flynn Ford Forest Fowler Fox Franco Frank Fraser Frost Fuchs Fuller Gallo Garcia Gardner \
     Gibson Glover Gomez Grant Graves Gray Greer Griffin Hahn Hale Hall Hansen Harper Harris \
     Hart Hassan Hayes Heller Herman Hill Hoffman Holden Holm Holmes Horn Howard Huber Hughes \
     Hunt Hunter Hussain Ibrahim Ivanov Jansen Jensen Johns Jones Jordan Joshi Kato Kaufman \
     Keane Kelly Kemp Kennedy Kent Khan Kim King Klein Knight Koch Kraft Kramer Kumar Lamb \
     Lambert Lane Lang Larsen Lawson Lee Lehman Lewis Lind Lopez Lowe Lucas Lund Lynch Mann \
     March Marsh Mason Mayer Mendez Meyer Miller Moore Morales Moreno Morgan Morris Moss Muller \
     Murphy Nash Navarro Nelson Newman Nguyen Noble Nolan Norris Novak Olsen Ortega Owens Page \
     Palmer Parker Pearce Pena Perez Perry Peters Porter Powell Price Quinn Reed Reyes Rhodes \
     Rice Rivera Rossi Russo Ryan Sato Schmidt Schulz Scott Shah Sharp Silva Snow Stein Stone \
     Suzuki Tanaka Taylor Torres Turner Vargas Vega Vogel Wagner Walsh Weber West White Wolf \
     Wood Wright Yang York Zimmer";

/// Sixteen beginnings and sixteen ends of places: 256 made-up cities.
pub(super) const CITY: [&str; 2] = [
    "Alder Ash Birch Bright Clear Deer Elm Fair Glen Hazel Lake Maple North Oak River Stone",
    "bridge brook bury dale field ford haven hill land mere mouth port stead ton view wick",
];

/// Sixteen beginnings and sixteen ends of firms: 256 made-up companies.
pub(super) const COMPANY: [&str; 2] = [
    "Amber Beacon Cedar Comet Delta Ember Falcon Harbor Juniper Lantern Meridian Orchid Pioneer Quartz Summit Willow",
    "Analytics Bakery Clinic Consulting Design Energy Foods Freight Homes Insurance Labs Media Motors Systems Textiles Works",
];
