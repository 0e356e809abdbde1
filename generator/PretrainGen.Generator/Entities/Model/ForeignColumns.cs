using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>Columns that foreign keys of another entity name.</summary>
/// <param name="Headers">The columns.</param>
/// <param name="Texts">What they say together, one text a row; null where one of them is missing.</param>
internal sealed record ForeignColumns(EquatableArray<string> Headers, EquatableArray<string?> Texts);
