using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Values.Variants;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value that several rows have is spelled the same in all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueIsSpelledConsistently() : TableRule(Descriptors.PTG2007_ValueIsSpelledConsistently)
{
    private const int MaxOthers = 20;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var column in entity.Table.Columns)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            if (DistinctValues.Of(entity, column) is not { } values)
                continue;

            foreach (var (rare, common) in values.Variants().Concat(values.OtherHyphens()))
                Report(entity, column, rare, common, column.IsKey ? "PTG2007_Key" : "PTG2007_Category");
            foreach (var (rare, common) in values.Misspellings())
                Report(entity, column, rare, common, "PTG2007_Misspelt");
        }
    }

    private static void Report(EntityContext entity, MergedColumn column, DistinctValue rare, DistinctValue common, string text)
    {
        var place = Place(rare.Rows[0]);
        if (IsReportedAlready(entity, column, place))
            return;

        var (here, there) = Message.QuoteBoth(rare.Text, common.Text);
        entity.Report(place, [Place(common.Rows[0]), .. rare.Rows.Skip(1).Take(MaxOthers).Select(Place)], Message.Of(
            text,
            entity.Name(place),
            Message.Column(column.Header),
            here,
            there,
            common.Rows.Count == 1 ? Message.Of("OneRow") : Message.Of("Rows", Message.Number(common.Rows.Count))));

        CellAddress Place(int row) => entity.Table.AddressOf(row, column);
    }

    // Two keys of one identifier are reported as that where it is known that they are keys.
    private static bool IsReportedAlready(EntityContext entity, MergedColumn column, CellAddress place) =>
        entity.IsRagged(place)
        || (column.IsKey && !entity.IsKeyInferred && entity.Faults(CellFault.IdentifierCollision).Any(fault => fault.Place == place));
}
