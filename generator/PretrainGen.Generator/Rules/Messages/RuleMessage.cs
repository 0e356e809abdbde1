using System.Text;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>Tells what is wrong with a row: in the words of the schema's author, or else in ours.</summary>
/// <param name="template">The author's words; null where there are none.</param>
/// <param name="columns">The columns that they mention, one for each place.</param>
/// <param name="nameOf">What a row is called.</param>
internal sealed class RuleMessage(MessageTemplate? template, Column[] columns, Func<int, string> nameOf)
{
    private const int MaxAlternatives = 3;
    private const int LongestMessage = 1_000;

    private readonly RequirementMessages _wording = new(nameOf);

    public object Describe(int row, RowCondition broken) => template is null ? InOurWords(row, broken) : InTheirs(row, template);

    // Nobody reads more, and a row each of a long message would be more than there is memory for.
    private string InTheirs(int row, MessageTemplate words)
    {
        var place = 0;
        var message = new StringBuilder();
        foreach (var part in words.Parts)
        {
            message.Append(part.IsColumn ? columns[place++].Quote(row) : Wording.Whole(part.Text, LongestMessage));
            if (message.Length >= LongestMessage)
                return message.Append('…').ToString();
        }

        return message.ToString();
    }

    private object InOurWords(int row, RowCondition broken) => broken
        .Explain(row, isForbidden: false)
        .Take(MaxAlternatives)
        .Select(requirement => _wording.Sentence(row, requirement))
        .Aggregate<object>((left, right) => MessageText.Of("PTG3005_Either", left, right));
}
