using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Catalog.Cells;
using PretrainGen.Generator.Rules.Consistency.Evaluation;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>Tells what is wrong with a row: in the words of the schema's author, or else in ours.</summary>
/// <param name="template">The author's words; null where there are none.</param>
/// <param name="columns">The columns that they mention, one for each place.</param>
/// <param name="nameOf">What a row is called.</param>
internal sealed class RuleMessage(MessageTemplate? template, RuleColumn[] columns, Func<int, string> nameOf)
{
    private const int MaxAlternatives = 3;

    public object Describe(int row, RowCondition broken) => template is null ? InOurWords(row, broken) : InTheirs(row, template);

    private string InTheirs(int row, MessageTemplate words)
    {
        var place = 0;
        return string.Concat(words.Parts.Select(part => part.IsColumn ? Cell(columns[place++], row) : Wording.Plain(part.Text)));
    }

    private static string Cell(RuleColumn column, int row) => Wording.Quote(column.NameOf(row));

    private object InOurWords(int row, RowCondition broken) => broken
        .Explain(row, isForbidden: false)
        .Take(MaxAlternatives)
        .Select(requirement => Sentence(row, requirement))
        .Aggregate<object>((left, right) => Texts.Of("PTG3005_Either", left, right));

    private LocalizableString Sentence(int row, Requirement requirement) => Texts.Of(
        requirement.IsForbidden ? "PTG3005_ShouldNot" : "PTG3005_Should",
        nameOf(row),
        requirement.Column.Name,
        requirement.Column.Value(row).Kind == CellKind.Missing ? Texts.Of("PTG3005_Empty") : Wording.Quote(requirement.Column.NameOf(row)),
        requirement.What);
}
