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
internal sealed class SchemaProblems
{
    private readonly List<SchemaProblem> _problems = [];
    private readonly Suggestions _suggestions = new();

    /// <summary>Everything that was reported, in file order.</summary>
    public IReadOnlyList<SchemaProblem> InFileOrder() => _problems.OrderBy(problem => problem.Span.Start).ToList();

    public void Add(TextSpan span, string key, params object[] arguments) => _problems.Add(new SchemaProblem(span, MessageText.Of(key, arguments)));

    /// <summary>Reports a name that does not exist, and the nearest one that does.</summary>
    public void AddUnknown(Located<string> name, string key, IEnumerable<string> known, params object[] arguments) =>
        Add(name.Span, key, [Wording.Quote(name.Value), .. arguments, Wording.DidYouMean(_suggestions.For(name.Value, known))]);

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
                AddUnknown(fault.Word, "PTG4003_UnknownCategory", category.Known, category.Column);
                break;
            case BindingFault.AmbiguousCategory category:
                Add(place, "PTG4003_AmbiguousCategory", Wording.Quote(word), category.Column);
                break;
            case BindingFault.WrongType value:
                Add(place, "PTG4003_WrongType", Wording.Quote(word), NameOf(value.Expected), value.Column);
                break;
            case BindingFault.NoParts cells:
                Add(place, "PTG4003_NoParts", cells.Column);
                break;
            case BindingFault.NoOrder cells:
                Add(place, "PTG4003_NoOrder", cells.Column, word);
                break;
            case BindingFault.NotComparable columns:
                Add(place, "PTG4003_NotComparable", columns.Column, word);
                break;
            case BindingFault.NotAReference:
                Add(place, "PTG4003_NotAReference", word);
                break;
        }
    }

    private static LocalizableString NameOf(CellKind kind) => MessageText.Of(kind switch
    {
        CellKind.Number => "PTG4003_Number",
        CellKind.Date => "PTG4003_Date",
        _ => "PTG4003_Boolean",
    });
}
