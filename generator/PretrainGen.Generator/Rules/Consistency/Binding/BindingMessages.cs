using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Gathers what is wrong with the names and values that the schema's checks use, and puts it into words.</summary>
internal sealed class BindingMessages
{
    private readonly List<(TextSpan Place, Message Message)> _messages = [];
    private readonly Suggestions _suggestions = new();

    /// <summary>Everything that was reported, each with its place in the schema, in file order.</summary>
    public IReadOnlyList<(TextSpan Place, Message Message)> InFileOrder() => _messages.OrderBy(message => message.Place.Start).ToList();

    public void Add(TextSpan place, string key, params Message[] arguments) => _messages.Add((place, Message.Of(key, arguments)));

    /// <summary>Reports a name that does not exist, and the nearest one that does.</summary>
    public void AddUnknown(Located<string> name, string key, IEnumerable<string> known, params Message[] arguments) =>
        Add(name.Span, key, [Message.Quote(name.Value), .. arguments, Message.DidYouMean(_suggestions.For(name.Value, known))]);

    /// <summary>Reports what cannot be used in a condition, or as evidence.</summary>
    public void Add(BindingFault fault)
    {
        var (word, place) = (fault.Value, fault.Place);
        switch (fault)
        {
            case BindingFault.UnknownColumn column:
                AddUnknown(fault.Word, "PTG4003_UnknownColumn", column.Known);
                break;
            case BindingFault.UnknownCategory category:
                AddUnknown(fault.Word, "PTG4003_UnknownCategory", category.Known, Message.Plain(category.Column));
                break;
            case BindingFault.AmbiguousCategory category:
                Add(place, "PTG4003_AmbiguousCategory", Message.Quote(word), Message.Plain(category.Column));
                break;
            case BindingFault.WrongType value:
                Add(place, "PTG4003_WrongType", Message.Quote(word), NameOf(value.Expected), Message.Plain(value.Column));
                break;
            case BindingFault.NoParts cells:
                Add(place, "PTG4003_NoParts", Message.Plain(cells.Column));
                break;
            case BindingFault.NoOrder cells:
                Add(place, "PTG4003_NoOrder", Message.Plain(cells.Column), Message.Plain(word));
                break;
            case BindingFault.NotComparable columns:
                Add(place, "PTG4003_NotComparable", Message.Plain(columns.Column), Message.Plain(word));
                break;
            case BindingFault.OneIsAList values:
                Add(place, "PTG4003_OneIsAList", Message.Plain(values.List));
                break;
            case BindingFault.NotAReference columns:
                AddUnknown(fault.Word, "PTG4003_NotAReference", columns.Known);
                break;
            case BindingFault.LeadsElsewhere reference:
                Add(place, "PTG4003_LeadsElsewhere", Message.Plain(word), Message.Plain(reference.Target), Message.Plain(reference.Wanted));
                break;
            case BindingFault.UnknownTable tables:
                AddUnknown(fault.Word, "PTG4003_NoReferringTable", tables.Known);
                break;
            case BindingFault.OtherTable:
                Add(place, "PTG4003_OtherTable", Message.Plain(word));
                break;
            case BindingFault.NoArithmetic values:
                Add(place, "PTG4003_NoArithmetic", Message.Quote(word), Message.Plain(values.Left), Message.Plain(values.Right));
                break;
            case BindingFault.NoShift value:
                Add(place, "PTG4003_NoShift", Message.Quote(word), Message.Plain(value.Name));
                break;
            case BindingFault.NotAColumn value:
                Add(place, "PTG4003_NotAColumn", Message.Quote(word), Message.Plain(value.Name));
                break;
        }
    }

    private static Message NameOf(CellKind kind) => Message.Of(kind switch
    {
        CellKind.Number => "PTG4003_Number",
        CellKind.Date => "PTG4003_Date",
        CellKind.Time => "PTG4003_Time",
        CellKind.Duration => "PTG4003_Duration",
        CellKind.YearMonth => "PTG4003_YearMonth",
        _ => "PTG4003_Boolean",
    });
}
