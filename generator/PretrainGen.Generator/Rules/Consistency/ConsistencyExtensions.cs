using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>What the rules of this folder ask for, and how they put it.</summary>
internal static class ConsistencyExtensions
{
    private const int MaxWords = 3;

    /// <summary>What the schema's checks come to; null where there is no schema.</summary>
    public static ConsistencyChecks? ConsistencyChecks(this EntityContext entity) =>
        Consistency.ConsistencyChecks.Of(entity.Entity, entity.Cancellation);

    /// <summary>A row's value, as people call it, in quotes.</summary>
    public static Message Quote(this Column column, int row)
    {
        var (value, label) = (column.Text(row) ?? "", column.NameOf(row));
        return label == value ? Message.Quote(value) : Message.Of("ValueWithLabel", Message.Quote(value), Message.Plain(label));
    }

    /// <summary>The cells that evidence is found in.</summary>
    public static IEnumerable<CellAddress> Addresses(this IEnumerable<EvidenceMatch> hits) =>
        hits.Select(hit => hit.Column.Address(hit.Row)).Distinct();

    /// <summary>The words that were found in one column.</summary>
    public static Message Words(this IEnumerable<EvidenceMatch> hits, Column column) =>
        AllWords(hits.Where(hit => hit.Column == column));

    /// <summary>The classes that there is evidence for.</summary>
    public static Message Classes(this IEnumerable<EvidenceMatch> hits) => Message.AllOf(hits.Select(hit => hit.Cue.Name).Distinct());

    /// <summary>The classes that there is evidence for, each with its words.</summary>
    public static Message ClassesWithWords(this IEnumerable<EvidenceMatch> hits) => Message.And(hits
        .GroupBy(hit => hit.Cue.Name, StringComparer.Ordinal)
        .Select(found => Message.Of("PTG3006_For", Message.Quote(found.Key), AllWords(found))));

    private static Message AllWords(IEnumerable<EvidenceMatch> hits) =>
        Message.AllOf(hits.Select(hit => hit.Words).Distinct().Take(MaxWords));
}
