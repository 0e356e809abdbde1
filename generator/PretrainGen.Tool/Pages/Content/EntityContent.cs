namespace PretrainGen.Tool.Pages.Content;

/// <summary>An entity on a page.</summary>
/// <param name="Name">The name of its enum.</param>
/// <param name="Title">What its schema calls it.</param>
/// <param name="Doc">What its schema says of it.</param>
/// <param name="Files">The files that it was read from.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, but for their cells.</param>
internal sealed record EntityContent(
    string Name, string? Title, string? Doc, IReadOnlyList<string> Files, IReadOnlyList<ColumnContent> Columns, RowsContent Rows);
