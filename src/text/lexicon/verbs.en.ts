/**
 * Finite verbs of English that end in no “-ed” and are hardly ever nouns: “belongs”, “sold”. Where one of them stands, a
 * clause stands, and no name goes past it. Those that are nouns as often (“costs”, “plans”) are left out.
 */
export const ENGLISH_FINITE_VERBS = `absorbs accelerates accepts accompanies achieves acquires adapts adjusts administers adopts affects aligns amount
  amounts applies arises arose arrives attends attracts avoids awaits bears behaves belong belongs bent betrays blew
  breeds buys carries ceases clears clings clung collapses collects combines competes complies comprises concentrates
  conducts confines confuses connects consist consists constitutes consumes contain contains contributes converts
  conveys copes corresponds creates crept dealt decreases defeats defines delivers depend depends deprives derives
  deserve deserves destroys deteriorates develops devotes differ differs diminishes disappears discovers diverts
  divides dominates dug earns eases eats educates elects eliminates embodies emerges emits employs enables enforces
  engages enhances enjoys ensures enters entitles evolves exceeds excludes exist exists expands expires exposes
  extends fails finishes flies focuses forbade forgave froze gathers generates governs hears hides hinges ignites
  ignores imposes improves include includes inflicts inherits inspires integrates interferes introduces invests
  involves isolates jeopardises jeopardizes justifies kills lack lacks leapt lends lets lowers meant misses mixes
  neglects obeys obliges obtains occupies occur occurs opens operates organises organizes outnumber outnumbers
  outweighs overcame overcomes overlooks overrides overturns owe owes owns participates penalises penalizes performs
  persists poses possesses postpones prepares preserves prevails prevents produces prohibits promotes protects proves
  provide provides provokes publishes punishes pursues qualifies rang reaches reacts rebuilds receive receives
  recovers reduces reeks regains regulates reinforces relies relieves relocates rely removes renders repeals replaces
  represents require requires rescues resembles resides resists resolves restores restricts retains retires reverses
  revolves rode sank satisfies scares secures seems sells settles shone shrank shrinks sinks sold solves sprang spun
  stank strengthens strives strove stuck stung succeeds suffers surpasses surrounds survives suspends sustains teaches
  tend tends thrives thwarts tightens tolerates transforms undergoes undermines underwent undid unites vanishes varies
  vary violates warrants weakens wears withdraws withdrew withstood worsens wrung yields`;
