namespace PretrainGen.Tool.Pages.Content;

/// <summary>What is known of the rows besides their cells; every list has one item a row.</summary>
/// <param name="Names">What the rows are called; their numbers where they have no key.</param>
/// <param name="Members">The members of the enum; null where there is no key.</param>
/// <param name="Docs">The texts that document the rows; null where there are none.</param>
/// <param name="Files">The positions of their files.</param>
/// <param name="Lines">The lines of these files, from 1.</param>
/// <param name="Aliases">Further names that lead to the rows; null where no row has any.</param>
internal sealed record RowsContent(
    IReadOnlyList<string> Names,
    IReadOnlyList<string>? Members,
    IReadOnlyList<string?>? Docs,
    IReadOnlyList<int> Files,
    IReadOnlyList<int> Lines,
    IReadOnlyList<IReadOnlyList<string>?>? Aliases);
