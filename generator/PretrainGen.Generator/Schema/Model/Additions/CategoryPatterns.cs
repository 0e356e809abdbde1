using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>The words that speak for one category.</summary>
/// <param name="Category">The category, by value or by label.</param>
/// <param name="Patterns">Regular expressions, any of which is evidence.</param>
internal sealed record CategoryPatterns(Located<string> Category, EquatableArray<Located<string>> Patterns);
