/** What Discord takes of the choices offered while an option is typed: so many, with names and values so long. */
export const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;
