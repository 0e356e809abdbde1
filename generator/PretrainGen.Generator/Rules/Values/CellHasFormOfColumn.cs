using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Rules.Values.Forms;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell is written like all others of its column, where nearly all are written in one way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellHasFormOfColumn() : TableRule(Descriptors.PTG2011_CellHasFormOfColumn)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        var mends = new CellMends(entity);
        foreach (var column in entity.Table.Columns.Where(column => IsGuessedText(entity, column)))
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            foreach (var cell in new OddCells(column.Values).Find(column.Header))
            {
                var place = entity.Table.AddressOf(cell.Row, column);
                if (!entity.IsRagged(place) && !entity.Model.IsFaulty(cell.Row, column))
                {
                    var details = new FindingDetails { Mends = mends.Replace(place, cell.Text, cell.Meant, () => false) };
                    entity.Report(place, details, Message.Of(
                        "PTG2011_" + cell.Kind, entity.Name(place), entity.Column(place), Message.Quote(cell.Text), cell.Others));
                }
            }
        }
    }

    // Columns of numbers and dates have no such cell. A schema says itself what its texts look like.
    private static bool IsGuessedText(EntityContext entity, MergedColumn column) =>
        entity.Model.Columns[column] is { Type: TextType or CategoryType, IsList: false, Field: null };
}
