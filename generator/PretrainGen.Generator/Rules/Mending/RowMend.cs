using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Mending;

/// <summary>Takes a row away that says nothing new.</summary>
internal static class RowMend
{
    /// <summary>The removal of a row with its line end; of the last row without one, with the line end before it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="row">A cell of the row.</param>
    /// <param name="other">A cell of the row that says the same; where it leads elsewhere, a person has to choose.</param>
    public static IEnumerable<Mend> Remove(EntityContext entity, CellAddress row, CellAddress other)
    {
        var file = entity.Files[row.File];
        var text = file.Source.GetText(CancellationToken.None);
        var cells = entity.Entity.TableOf(row).Rows[row.Row].Cells;
        var others = entity.Entity.TableOf(other).Rows[other.Row].Cells;
        var (start, end) = (cells[0].Range.Start, cells[cells.Length - 1].Range.End);
        while (start > 0 && !IsLineEnd(text[start - 1]))
            start--;
        while (end < text.Length && !IsLineEnd(text[end]))
            end++;
        if (end < text.Length)
            end += LengthOfLineEnd(text, end);
        else if (start > 0)
            start -= start > 1 && text[start - 1] == '\n' && text[start - 2] == '\r' ? 2 : 1;
        yield return new(new(file.Source, TextSpan.FromBounds(start, end)), "", HaveSameLinks(cells, others));
    }

    private static bool HaveSameLinks(CellList cells, CellList others)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Link != others[column].Link)
                return false;
        }

        return true;
    }

    private static int LengthOfLineEnd(string text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    private static bool IsLineEnd(char c) => c is '\r' or '\n';
}
