using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>The words that speak for a category, for one of several, or against them.</summary>
/// <param name="Category">The category, by value or by label; of several, apart by <c>|</c>.</param>
/// <param name="Patterns">Regular expressions, any of which is evidence.</param>
/// <param name="IsAgainst">Whether the words say that it is none of these.</param>
internal sealed record CategoryPatterns(
    Located<string> Category, EquatableArray<Located<string>> Patterns, bool IsAgainst = false);
