namespace PretrainGen.Tool.Pages.Content;

/// <summary>A cell on a page by its positions there.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Row">The row; null for all of the column.</param>
/// <param name="Column">The column; null for all of the row.</param>
internal readonly record struct CellContent(int Entity, int? Row, int? Column);
