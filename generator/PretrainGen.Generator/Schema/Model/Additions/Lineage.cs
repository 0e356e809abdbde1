using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>How a row names the row or rows that it is built on.</summary>
/// <param name="In">The columns that name them.</param>
/// <param name="Pattern">
/// A regular expression that finds their names in the text of a cell, in its group <c>key</c> or else in its first group; null where the
/// cell holds nothing but names.
/// </param>
internal sealed record Lineage(EquatableArray<Located<string>> In, Located<string>? Pattern = null);
