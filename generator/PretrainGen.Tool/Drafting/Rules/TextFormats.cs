using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Texts that are all web addresses, e-mail addresses or UUIDs.</summary>
internal static class TextFormats
{
    private static readonly (string Format, Func<string, bool> Is)[] Formats =
    [
        ("uri", text => CellSyntax.IsUrl(text) && TextForms.IsUri(text)),
        ("email", TextForms.IsEmail),
        ("uuid", TextForms.IsUuid),
    ];

    /// <summary>The check; null where the texts are of no such form.</summary>
    public static Proposal? Propose(ColumnFacts column)
    {
        if (!column.IsText || column.Filled < RuleProposer.FewRows || column.Field.Format.Value != "default")
            return null;

        var format = Array.Find(Formats, format => column.Values.All(format.Is)).Format;
        return format is null
            ? null
            : new Proposal(ProposalKind.Format, column.Name, "Support_Format", format, column.Filled, column.Filled)
            {
                Apply = draft => draft.With(column.Name, field => field with { Format = new Located<string>(format, default) }),
            };
    }
}
