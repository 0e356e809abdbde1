using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>What a row's own words say about its category.</summary>
/// <param name="Id">The name of the rule, for waivers.</param>
/// <param name="Of">The category column.</param>
/// <param name="In">The columns whose words count.</param>
/// <param name="Inherit">
/// Where the row or rows are named which this one is built on, and whose evidence it takes over; null where nowhere.
/// </param>
/// <param name="Cues">The words, by category.</param>
internal sealed record Evidence(
    Located<string> Id,
    Located<string> Of,
    EquatableArray<Located<string>> In,
    Lineage? Inherit,
    EquatableArray<CategoryPatterns> Cues);
