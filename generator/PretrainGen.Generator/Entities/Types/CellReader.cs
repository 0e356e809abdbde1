namespace PretrainGen.Generator.Entities.Types;

/// <summary>Reads the cells of one column.</summary>
/// <param name="item">Reads a text that is one value; null where it is none.</param>
/// <param name="split">Takes a list apart; null where a cell holds one value.</param>
internal sealed class CellReader(Func<string, CellValue?> item, Func<string, IEnumerable<string>>? split = null)
{
    /// <summary>Whether a cell holds any number of values.</summary>
    public bool IsList => split is not null;

    /// <summary>What a cell says; nothing where it cannot be read. Items of a list that cannot be read are left out.</summary>
    public CellValue Read(string text) => split is null
        ? item(text) ?? CellValue.Missing
        : CellValue.OfList(split(text).Select(item).OfType<CellValue>());

    /// <summary>What a text says that is one value, or one item of a list.</summary>
    public CellValue? ReadItem(string text) => item(text);

    /// <summary>The texts in a cell that are no values of the column.</summary>
    public IEnumerable<string> Unreadable(string text) => (split?.Invoke(text) ?? [text]).Where(part => item(part) is null);
}
