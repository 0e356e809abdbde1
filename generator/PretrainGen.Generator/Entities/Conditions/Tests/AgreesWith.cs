using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>The value and another cell of its row say the same, each in its own way.</summary>
/// <param name="other">The column of the other cell.</param>
/// <param name="readAs">What to make of that cell.</param>
/// <param name="within">How far apart the two may be.</param>
internal sealed class AgreesWith(Column other, ReadAs readAs, double within) : CellTest
{
    /// <summary>The column of the other cell.</summary>
    public Column Other => other;

    /// <summary>What is made of that cell.</summary>
    public ReadAs ReadAs => readAs;

    /// <summary>How far apart the two may be.</summary>
    public double Within => within;

    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope, OperandValue value)
    {
        var (own, stated) = (Own(value), Stated(scope.Row));
        if (own.Kind == CellKind.Missing || stated.Kind == CellKind.Missing)
            return Truth.Unknown;

        return CellComparison.Difference(own, stated) is { } difference && own.Kind != CellKind.Category
            ? (Math.Abs(difference) <= within).ToTruth()
            : CellComparison.AreEqual(own, stated);
    }

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => [new CellRead(scope.Row, other)];

    /// <summary>What the other cell says, as far as it counts.</summary>
    public CellValue Stated(int row)
    {
        var value = OperandValue.Of(row, other);
        return readAs switch
        {
            ReadAs.Arxiv => !value.IsFaulty && ArxivId.FindYear(value.LinkOrText) is { } year
                ? CellValue.OfInteger(year)
                : CellValue.Missing,
            ReadAs.Year => TextReading.Read(ReadAs.Year, value),
            _ => value.Value,
        };
    }

    private CellValue Own(OperandValue value) => readAs == ReadAs.Value ? value.Value : TextReading.Read(ReadAs.Year, value);
}
