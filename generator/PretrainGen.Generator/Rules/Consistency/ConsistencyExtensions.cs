using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>What the rules of this folder ask for, and how they put it.</summary>
internal static class ConsistencyExtensions
{
    private const int MaxWords = 3;

    /// <summary>What the schema's checks come to; null where there is no schema.</summary>
    public static ConsistencyChecks? ConsistencyChecks(this EntityContext entity) =>
        Consistency.ConsistencyChecks.Of(entity.Entity, entity.Cancellation);

    /// <summary>A row's value in quotes, as the file has it, and what people call it.</summary>
    public static Message Quote(this Column column, int row) => Quote(column.Text(row) ?? "", column.NameOf(row));

    /// <summary>A class in quotes, as the cells of a column have it, and what people call it.</summary>
    public static Message QuoteClass(this Column column, string @class) => Quote(@class, column.NameOf(CellValue.OfText(@class)));

    /// <summary>How the compiler calls a severity of the schema.</summary>
    public static DiagnosticSeverity ToDiagnosticSeverity(this RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };

    /// <summary>The cells that evidence is found in.</summary>
    public static IEnumerable<CellAddress> Addresses(this IEnumerable<EvidenceMatch> hits) =>
        hits.Select(hit => hit.Column.Address(hit.Row)).Distinct();

    /// <summary>The words that were found.</summary>
    public static Message Words(this IEnumerable<EvidenceMatch> hits) =>
        Message.AllOf(hits.Select(hit => hit.Words).Distinct().Take(MaxWords));

    /// <summary>
    /// What words are evidence for: <c>evidence for 'a' and 'b'</c>, <c>evidence for 'a' or 'b' and evidence against 'c'</c>.
    /// </summary>
    public static Message Describe(this IEnumerable<ClassClaim> claims, Column of)
    {
        var all = claims.Distinct().ToList();
        var single = all.FindAll(claim => claim is { IsAgainst: false, Classes.Count: 1 });
        var others = all.Except(single).Select(claim => Message.Of(
            claim.IsAgainst ? "PTG3001_Against" : "PTG3001_For", Message.Or(claim.Classes.Select(of.QuoteClass))));
        return Message.And(single.Count == 0
            ? others
            : others.Prepend(Message.Of("PTG3001_For", Message.And(single.Select(claim => of.QuoteClass(claim.Classes[0]))))));
    }

    private static Message Quote(string value, string label) =>
        label == value ? Message.Quote(value) : Message.Of("ValueWithLabel", Message.Quote(value), Message.Plain(label));
}
