using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Suggests which row a cell may mean that names none.</summary>
/// <param name="rows">The rows.</param>
/// <param name="areOwn">Whether they are those of the table of the cell: no row means itself.</param>
internal sealed class NearestRows(RowIndex rows, bool areOwn)
{
    private readonly Suggestions _suggestions = new();
    private readonly IEnumerable<string> _texts = rows.Texts;

    /// <summary>The text of the row that is meant; "" where none is near.</summary>
    /// <param name="text">What the cell says.</param>
    /// <param name="row">The row that the cell is in.</param>
    public string Suggest(string text, int row)
    {
        if (rows.FindAlike(text) is { } alike && !IsItself(alike))
            return rows.TextOf(alike);

        return _suggestions.AllFor(text, _texts).FirstOrDefault(near => near != text && !IsItself(rows.Find(near))) ?? "";

        bool IsItself(int? other) => areOwn && other == row;
    }
}
