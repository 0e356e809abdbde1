namespace PretrainGen.Generator.Schema;

/// <summary>The words that speak for one category.</summary>
/// <param name="Category">The category, by value or by label.</param>
/// <param name="Patterns">Regular expressions, any of which is evidence.</param>
internal sealed record Cue(Located<string> Category, EquatableArray<Located<string>> Patterns);
