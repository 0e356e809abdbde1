using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>Columns that foreign keys name.</summary>
/// <param name="Headers">The columns.</param>
/// <param name="Texts">What they say together, one text a row; null where one of them is missing.</param>
/// <param name="Values">The same as it is compared: equal values have equal texts.</param>
internal sealed record ForeignColumns(EquatableArray<string> Headers, EquatableArray<string?> Texts, EquatableArray<string?> Values);
