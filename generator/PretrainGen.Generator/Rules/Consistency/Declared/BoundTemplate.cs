using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>What a schema's author says of a row that breaks a rule, with the columns that the words mention.</summary>
/// <param name="template">The words.</param>
/// <param name="cells">The cells of a row, or of the other row of a pair; one for each place.</param>
internal sealed class BoundTemplate(MessageTemplate template, Func<RowScope, string>[] cells)
{
    // Nobody reads more, and a long message for each of many rows would be more than there is memory for.
    private const int LongestMessage = 1_000;

    public Message Fill(RowScope scope)
    {
        var place = 0;
        var parts = template.Parts.Select(part => part.IsColumn ? (cells[place++](scope), true) : (part.Text, false));
        return Message.OfAuthor(parts, LongestMessage);
    }
}
