using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>The cell and another one of its row say the same, each in its own way.</summary>
/// <param name="other">The column of the other cell.</param>
/// <param name="readAs">What to make of that cell.</param>
/// <param name="within">How far apart the two may be.</param>
internal sealed class AgreesWith(Column other, ReadAs readAs, double within) : CellTest
{
    public Column Other => other;

    public ReadAs ReadAs => readAs;

    public double Within => within;

    public override Truth Evaluate(int row, Column column)
    {
        var (own, stated) = (Own(row, column), Stated(row));
        if (own.Kind == CellKind.Missing || stated.Kind == CellKind.Missing)
            return Truth.Unknown;

        return CellComparison.Difference(own, stated) is { } difference && own.Kind != CellKind.Category
            ? (Math.Abs(difference) <= within).ToTruth()
            : CellComparison.AreEqual(own, stated);
    }

    public override IEnumerable<CellRead> Reads(int row) => [new CellRead(row, other)];

    /// <summary>What the other cell says, as far as it counts.</summary>
    public CellValue Stated(int row) => other.IsFaulty(row)
        ? CellValue.Missing
        : readAs switch
        {
            ReadAs.Arxiv => ArxivId.FindYear(other.LinkOrText(row) ?? "") is { } year ? CellValue.OfInteger(year) : CellValue.Missing,
            ReadAs.Year => YearOf(row, other),
            _ => other[row],
        };

    private CellValue Own(int row, Column column) => readAs == ReadAs.Value ? column[row] : YearOf(row, column);

    private static CellValue YearOf(int row, Column column) => column[row] switch
    {
        { Kind: CellKind.Date } date => CellValue.OfInteger(date.Date.Year),
        { Kind: CellKind.Number } number => number,
        _ => YearText.Find(column.ReadableText(row) ?? "") is { } year ? CellValue.OfInteger(year) : CellValue.Missing,
    };
}
