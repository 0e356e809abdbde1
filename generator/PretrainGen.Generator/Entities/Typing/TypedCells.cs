namespace PretrainGen.Generator.Entities.Typing;

/// <summary>The cells of a column that all have one type.</summary>
/// <param name="Values">What they say.</param>
/// <param name="Texts">Their texts, without those that mean that there is no value.</param>
internal sealed record TypedCells(ColumnValues Values, ColumnTexts Texts);
