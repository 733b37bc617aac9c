"""Words that mark a name: titles, particles, first names; and capitals that are no name.

Written from general knowledge; first names are common ones of the English-speaking press, none taken from a list of people.
"""

TITLES = """
    Adm Ambassador Archbishop Baron Baroness Bishop Brig Brother Capt Captain Cardinal Chancellor Chief Cllr
    Coach Col Colonel Commander Commissioner Congressman Congresswoman Constable Councillor Councilman
    Councilwoman Count Countess Cpl Dame Detective Dr Duchess Duke Earl Father Gen General Gov Governor Imam
    Inspector Judge Justice King Lady Lieutenant Lord Lt Maj Major Mayor Messrs Minister Miss Mr Mrs Ms Mx
    Officer Pastor Pope Premier President Prince Princess Prof Professor Queen Rabbi Rep Representative Rev
    Reverend Secretary Sen Senator Sens Sergeant Sgt Sheikh Sheriff Sir Sister Speaker Superintendent Supt
    Viscount
"""
"""Titles before a surname, without their full stop."""

MASCULINE_TITLES = """
    Baron Brother Cardinal Congressman Councilman Count Duke Earl Father Imam King Lord Mr Pope Prince Sir
    Viscount
"""
"""Titles that a man bears."""

FEMININE_TITLES = """
    Baroness Congresswoman Councilwoman Countess Dame Duchess Lady Miss Mrs Ms Princess Queen
"""
"""Titles that a woman bears."""

PARTICLES = """
    al ap bin da das de del della den der di dos du el ibn la le san ten ter van von y
"""
"""Lower-case words inside a name."""

DEMONYMS = """
    Aboriginal Afghan Afghans African Africans Albanian Albanians Algerian American Americans Arab Arabs
    Argentine Argentinian Armenian Asian Asians Australian Australians Austrian Austrians Baptist Baptists
    Belgian Belgians Brazilian Brazilians Brit British Briton Britons Brits Buddhist Buddhists Bulgarian
    Californian Canadian Canadians Catholic Catholics Chilean Chinese Christian Christians Colombian Communist
    Communists Conservative Conservatives Croat Croatian Cuban Cubans Czech Czechs Dane Danes Danish Democrat
    Democratic Democrats Dutch Dutchman Egyptian Egyptians English Englishman Estonian European Europeans
    Evangelical Evangelicals Facebook Filipino Filipinos Finn Finnish Finns French Frenchman Frenchwoman GOP
    Georgian German Germans Ghanaian Greek Greeks Green Greens Hindu Hindus Hispanic Hispanics Hungarian
    Hungarians Icelander Icelandic Independent Independents Indian Indians Indonesian Instagram Internet
    Iranian Iranians Iraqi Iraqis Irish Irishman Israeli Israelis Italian Italians Jamaican Japanese Jew
    Jewish Jews Jordanian Kenyan Kenyans Korean Koreans Kurd Kurdish Kurds Kuwaiti Latina Latino Latinos
    Latvian Lebanese Liberal Liberals Libertarian Libertarians Libyan Lithuanian Londoner Londoners Malaysian
    Maltese Marine Marines Marxist Mexican Mexicans Mormon Mormons Moroccan Muslim Muslims Nigerian Nigerians
    Norwegian Norwegians Ohioan Ohioans Pakistani Pakistanis Palestinian Palestinians Persian Peruvian Pole
    Poles Polish Portuguese Presbyterian Progressive Progressives Protestant Protestants Puerto Reddit
    Republican Republicans Romanian Russian Russians Saudi Saudis Scot Scots Scottish Senate Serb Serbian
    Serbs Sikh Sikhs Singaporean Slovak Socialist Socialists Somali Spaniard Spaniards Spanish Swede Swedes
    Swedish Swiss Syrian Syrians Taiwanese Texan Texans Thai TikTok Tories Tory Tunisian Turk Turkish Turks
    Twitter Ukrainian Ukrainians Unionist Venezuelan Vietnamese Welsh Welshman Westerner Westerners Yorker
    Yorkers YouTube Zimbabwean
"""
"""Capitalised words that say what somebody is, not who: nations, faiths, parties, platforms."""

FEMALE = """
    Abigail Ada Adele Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amina Amy Ana
    Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie Antonia April Aria Ariana Ashley Astrid
    Audrey Ava Barbara Beatrice Becky Belinda Bernadette Bernice Beth Bethany Betsy Betty Beverly Bianca
    Bonnie Brenda Bridget Brittany Brooke Camila Camilla Candace Carla Carly Carmen Carol Caroline Carolyn
    Carrie Cassandra Catherine Cathy Cecile Cecilia Celia Charlotte Chelsea Cheryl Chloe Christina Christine
    Cindy Claire Clara Claudia Colleen Connie Constance Cora Cordelia Courtney Crystal Cynthia Daisy Dana
    Daniela Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Denise Diana Diane Dolores Donna Dora
    Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen Ellie Eloise
    Elsa Elsie Emily Emma Erica Erika Erin Esme Estelle Esther Ethel Eva Eve Evelyn Faith Fatima Faye Felicity
    Fiona Flora Florence Frances Francesca Freya Frieda Gail Gemma Genevieve Georgia Georgina Geraldine
    Gertrude Gillian Gina Ginny Gladys Glenda Gloria Grace Greta Gretchen Gwen Gwendolyn Hannah Harriet Hazel
    Heather Heidi Helen Helena Henrietta Hilary Hilda Hillary Holly Hope Huma Ida Imogen Ingrid Irene Iris
    Isabel Isabella Isla Ivanka Ivy Jackie Jacqueline Jade Jane Janet Janice Jasmine Jean Jeanette Jeanne
    Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia
    Julie Juliet June Karen Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keiko Kellie Kelly
    Kellyanne Kendra Kerry-Ann Kimberly Kirsten Kirsty Kristen Kristin Kristina Lana Lara Laura Lauren Leah
    Leila Lena Leona Lesley Leslie Lila Lillian Lily Linda Lindsay Lisa Liz Liza Lois Lola Lorraine Louisa
    Louise Lucia Lucinda Lucy Luisa Lydia Lynn Mabel Madeleine Madeline Maggie Maisie Mandy Margaret Margarita
    Margot Maria Marian Marianne Marie Marilyn Marina Marion Marjorie Marlene Marsha Martha Mary Matilda
    Maureen Maxine May Megan Melania Melanie Melinda Melissa Mercedes Mercy Meredith Mia Michaela Michele
    Michelle Mildred Millie Mimi Mina Miranda Miriam Moira Molly Mona Monica Monique Muriel Myra Nadia Nancy
    Naomi Natalia Natalie Natasha Nell Nellie Nicola Nicole Nina Noelle Noor Nora Norma Odalys Odette Olga
    Olive Olivia Paige Pam Pamela Patricia Patsy Paula Pauline Peggy Penelope Penny Petra Philippa Phoebe
    Phyllis Polly Poppy Priscilla Priya Rachel Ramona Rebecca Regina Renee Rhiannon Rhoda Rita Roberta Robyn
    Rosa Rosalind Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Saskia
    Selena Serena Shannon Sharon Sheila Shelley Sherry Shirley Sienna Simone Siobhan Sofia Sonia Sonya Sophia
    Sophie Stacey Stella Stephanie Sue Susan Susanna Susie Suzanne Sylvia Tabitha Tamara Tammy Tamsin Tania
    Tanya Tara Teresa Tessa Thelma Theresa Tiffany Tina Toni Tracey Tracy Trudy Una Ursula Valentina Valerie
    Vanessa Vera Verity Veronica Vicky Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney Wilma
    Winifred Xenia Yasmin Yolanda Yvette Yvonne Zara Zoe
"""
"""First names mostly borne by women."""

MALE = """
    Aaron Abdul Abel Abraham Adam Adrian Ahmed Aidan Alan Alastair Albert Alberto Alec Alejandro Alex
    Alexander Alfred Ali Alistair Allan Allen Alvin Amir Anders Andre Andrew Andy Angus Anthony Antonio Archie
    Arjun Arnold Arthur Asher Ashton Austin Barack Barney Barry Bashar Basil Ben Benedict Benjamin Bernard
    Bernie Bert Bill Billy Bjorn Blake Bob Bobby Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno
    Bryan Byron Caleb Calvin Cameron Carl Carlos Cecil Cesar Charles Charlie Chester Chris Christian
    Christopher Chuck Clarence Claude Clement Cliff Clifford Clint Clive Clyde Cody Colin Conor Conrad Corey
    Cory Craig Curtis Cyril Dale Damian Damien Damon Dan Daniel Danny Darren Darryl Dave David Dean Declan
    Dennis Derek Desmond Dexter Diego Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwayne
    Dwight Dylan Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah Elliot Elliott Elmer Emanuel
    Emil Emilio Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Felipe Felix Fergus Fernando Finn Floyd
    Francis Francisco Frank Frankie Franklin Fred Freddie Frederick Gareth Garth Gary Gavin Geoff Geoffrey
    George Gerald Gerard Gianni Gilbert Giles Giovanni Glen Glenn Gordon Graham Grant Greg Gregory Guillermo
    Gus Gustav Guy Hamish Hank Hans Harold Harry Harvey Hassan Hector Henrik Henry Herbert Herman Hiroshi
    Horace Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Ike Isaac Isaiah Ivan Ivor Jack Jackson
    Jacob Jacques Jaime Jake Jamal James Jamie Jared Jason Jasper Javier Jay Jeb Jed Jeff Jeffrey Jeremiah
    Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joe Joel Joey Johan Johann John Johnny Jon Jonas
    Jonathan Jordan Jorge Jose Josef Joseph Josh Joshua Juan Jules Julian Julio Justin Karim Karl Keith Ken
    Kenneth Kenny Kevin Khalid Kieran Kirk Klaus Kofi Kurt Kyle Lance Larry Lars Lawrence Lee Leo Leon Leonard
    Leonardo Leopold Lewis Liam Lincoln Lindsey Lionel Lloyd Logan Lorenzo Louie Louis Luca Lucas Luis Luke
    Luther Lyle Magnus Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marlon Marshall Martin Marvin Mason
    Mateo Mathew Matt Matthew Maurice Max Maxwell Melvin Michael Miguel Mike Miles Mitch Mitchell Mitt Mohamed
    Mohammad Mohammed Morgan Morris Mortimer Moses Muhammad Murray Nathan Nathaniel Neil Nelson Neville Newt
    Niall Nicholas Nick Nicolas Nigel Noah Noel Norman Olaf Oleg Oliver Omar Orlando Oscar Oswald Otis Otto
    Owen Pablo Paddy Patrick Paul Pedro Percy Perry Pete Peter Phil Philip Phillip Pierre Quentin Quincy
    Rafael Rahul Raj Rajesh Ralph Ramon Randall Randy Raul Ray Raymond Reggie Reginald Reince Reuben Rex Rhys
    Ricardo Richard Rick Ricky Rob Robbie Robert Roberto Robin Rocky Rod Roderick Rodney Rodrigo Roger Roland
    Rolf Roman Ron Ronald Ronnie Rory Ross Roy Rufus Rupert Russell Rusty Ryan Salvador Sam Samuel Saul Scott
    Sean Sebastian Sergei Sergio Seth Shane Shaun Shawn Sheldon Sidney Simon Solomon Spencer Stan Stanley
    Stefan Stephen Steve Steven Stewart Stuart Sven Tariq Ted Terence Terrence Terry Theo Theodore Thomas Tim
    Timothy Tobias Toby Todd Tom Tommy Tony Travis Trevor Tristan Tyler Vernon Victor Vikram Vince Vincent
    Vladimir Wade Wallace Walter Warren Wayne Wendell Wesley Wilbur Wilfred Will William Willie Wilson Winston
    Wolfgang Woody Xavier Yusuf Zach Zachary Zane
"""
"""First names mostly borne by men."""
