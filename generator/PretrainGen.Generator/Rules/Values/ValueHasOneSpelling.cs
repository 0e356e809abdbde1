using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value that several rows have is spelled the same in all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueHasOneSpelling() : TableRule(Descriptors.PTG2007_ValueHasOneSpelling)
{
    private const int MostOthers = 20;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var column in entity.Table.Columns)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            if (column.IsKey)
                CheckKeys(entity, column);
            else if (Vocabulary.Of(entity, column) is { } vocabulary)
                CheckVocabulary(entity, column, vocabulary);
        }
    }

    private static void CheckKeys(EntityContext entity, UnitedColumn column)
    {
        // Two keys of one identifier are reported as that.
        var colliding = new HashSet<CellAddress>(entity.Faults(CellFault.IdentifierCollision).Select(finding => finding.Cell));
        foreach (var (rare, common) in new Vocabulary(entity, column).Variants())
        {
            if (!colliding.Contains(rare.Places[0]))
                entity.Report(rare.Places[0], [common.Places[0]], Texts.Of("PTG2007_Key", Wording.Quote(rare.Text), Wording.Quote(common.Text)));
        }
    }

    private static void CheckVocabulary(EntityContext entity, UnitedColumn column, Vocabulary vocabulary)
    {
        foreach (var (rare, common) in vocabulary.Variants())
            Report(entity, column, rare, common, "PTG2007_Category");
        foreach (var (rare, common) in vocabulary.Misspellings())
            Report(entity, column, rare, common, "PTG2007_Misspelt");
    }

    private static void Report(EntityContext entity, UnitedColumn column, Word rare, Word common, string text)
    {
        var place = rare.Places[0];
        entity.Report(place, [common.Places[0], .. rare.Places.Skip(1).Take(MostOthers)], Texts.Of(
            text,
            entity.Name(place),
            Wording.Column(column.Header),
            Wording.Quote(rare.Text),
            Wording.Quote(common.Text),
            common.Places.Count == 1 ? Texts.Of("OneRow") : Texts.Of("Rows", Wording.Number(common.Places.Count))));
    }
}
