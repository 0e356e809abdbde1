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
            if (column.IsKey)
                CheckKeys(entity, column);
            else if (DistinctValues.Of(entity, column) is { } vocabulary)
                CheckVocabulary(entity, column, vocabulary);
        }
    }

    // No two keys are equal, so none has a count: the first of several spellings is the one that the others are compared with.
    private static void CheckKeys(EntityContext entity, MergedColumn column)
    {
        // Two keys of one identifier are reported as that.
        var colliding = new HashSet<CellAddress>(entity.Faults(CellFault.IdentifierCollision).Select(fault => fault.Place));
        var firstRows = new Dictionary<string, int>(column.Values.Count, StringComparer.Ordinal);
        for (var row = 0; row < column.Values.Count; row++)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            if (column.Values[row] is not { } key
                || entity.Model.IsFaulty(row, column)
                || SpellingVariants.Fold(key) is not { Length: > 0 } folded)
            {
                continue;
            }

            if (!firstRows.TryGetValue(folded, out var first))
            {
                firstRows.Add(folded, row);
            }
            else if (!colliding.Contains(entity.Table.AddressOf(row, column)))
            {
                entity.Report(
                    entity.Table.AddressOf(row, column),
                    [entity.Table.AddressOf(first, column)],
                    Message.Of("PTG2007_Key", Message.Quote(key), Message.Quote(column.Values[first]!)));
            }
        }
    }

    private static void CheckVocabulary(EntityContext entity, MergedColumn column, DistinctValues vocabulary)
    {
        foreach (var (rare, common) in vocabulary.Variants())
            Report(entity, column, rare, common, "PTG2007_Category");
        foreach (var (rare, common) in vocabulary.Misspellings())
            Report(entity, column, rare, common, "PTG2007_Misspelt");
    }

    private static void Report(EntityContext entity, MergedColumn column, DistinctValue rare, DistinctValue common, string text)
    {
        var place = Place(rare.Rows[0]);
        entity.Report(place, [Place(common.Rows[0]), .. rare.Rows.Skip(1).Take(MaxOthers).Select(Place)], Message.Of(
            text,
            entity.Name(place),
            Message.Column(column.Header),
            Message.Quote(rare.Text),
            Message.Quote(common.Text),
            common.Rows.Count == 1 ? Message.Of("OneRow") : Message.Of("Rows", Message.Number(common.Rows.Count))));

        CellAddress Place(int row) => entity.Table.AddressOf(row, column);
    }
}
