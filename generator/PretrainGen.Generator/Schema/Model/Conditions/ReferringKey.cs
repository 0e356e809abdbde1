using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>The foreign key of rows that refer to a row.</summary>
/// <param name="Resource">The table of these rows; null for the row's own.</param>
/// <param name="Fields">The columns of the foreign key.</param>
internal sealed record ReferringKey(Located<string>? Resource, EquatableArray<Located<string>> Fields);
