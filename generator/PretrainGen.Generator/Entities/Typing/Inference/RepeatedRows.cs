using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Tells the copies among the rows of a table that have one name.</summary>
/// <param name="section">The table.</param>
internal sealed class RepeatedRows(TableValues section)
{
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);

    /// <summary>Whether a row is the same, cell by cell, as an earlier one of its name.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first row of its name.</param>
    public bool IsCopy(int row, int first)
    {
        _rows.Add(TextOf(first));
        return !_rows.Add(TextOf(row));
    }

    private string TextOf(int row) => CompositeKey.Join(section.Row(row));
}
