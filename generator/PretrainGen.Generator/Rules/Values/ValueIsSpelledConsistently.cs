using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Rules.Values.Variants;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value that several rows have is spelled the same in all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueIsSpelledConsistently() : TableRule(Descriptors.PTG2007_ValueIsSpelledConsistently)
{
    private const string Misspelt = "PTG2007_Misspelt";
    private const int MaxOthers = 20;

    // How much more frequent a spelling has to be for nobody to doubt it.
    private const int FewestOfTheCommon = 3;
    private const int TimesOfTheSpelling = 2;
    private const int TimesOfTheWord = 10;
    private const int ShortestClear = 4;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        var mends = new CellMends(entity);
        foreach (var column in entity.Table.Columns)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            if (DistinctValues.Of(entity, column) is not { } values)
                continue;

            foreach (var (rare, common) in values.Variants().Concat(values.OtherHyphens()))
                Report(entity, column, (rare, common, column.IsKey ? "PTG2007_Key" : "PTG2007_Category"), mends);
            foreach (var (rare, common) in values.Misspellings())
                Report(entity, column, (rare, common, Misspelt), mends);
        }
    }

    private static void Report(
        EntityContext entity, MergedColumn column, (DistinctValue Rare, DistinctValue Common, string Text) found, CellMends mends)
    {
        var (rare, common, text) = found;
        var place = Place(rare.Rows[0]);
        if (IsReportedAlready(entity, column, place))
            return;

        var (here, there) = Message.QuoteBoth(rare.Text, common.Text);
        var details = new FindingDetails
        {
            Others = [Place(common.Rows[0]), .. rare.Rows.Skip(1).Take(MaxOthers).Select(Place)],
            Mends = rare.Rows.SelectMany(row => mends.Replace(
                Place(row), rare.Text, common.Text, () => IsClear(rare, common, text == Misspelt ? TimesOfTheWord : TimesOfTheSpelling))),
        };
        entity.Report(place, details, Message.Of(
            text,
            entity.Name(place),
            Message.Column(column.Header),
            here,
            there,
            common.Rows.Count == 1 ? Message.Of("OneRow") : Message.Of("Rows", Message.Number(common.Rows.Count))));

        CellAddress Place(int row) => entity.Table.AddressOf(row, column);
    }

    // Where two spellings are as frequent, either may be right; and a slip may be another word.
    private static bool IsClear(DistinctValue rare, DistinctValue common, int times) =>
        common.Rows.Count >= FewestOfTheCommon
        && common.Rows.Count >= rare.Rows.Count * times
        && rare.Text.Count(char.IsLetterOrDigit) >= ShortestClear;

    // Two keys of one identifier are reported as that where it is known that they are keys.
    private static bool IsReportedAlready(EntityContext entity, MergedColumn column, CellAddress place) =>
        entity.IsRagged(place)
        || (column.IsKey && !entity.IsKeyInferred && entity.Faults(CellFault.IdentifierCollision).Any(fault => fault.Place == place));
}
