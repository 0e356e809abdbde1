using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Gathers what is wrong with the names and values that the schema's checks use, and puts it into words.</summary>
internal sealed class SchemaProblems
{
    // Every suggestion is a search through all names.
    private const int MaxSuggestions = 20;

    private readonly List<SchemaProblem> _problems = [];
    private int _suggestions;

    /// <summary>Everything that was reported, in file order.</summary>
    public IReadOnlyList<SchemaProblem> InFileOrder() => _problems.OrderBy(problem => problem.Span.Start).ToList();

    public void Add(TextSpan span, string key, params object[] arguments) => _problems.Add(new SchemaProblem(span, MessageText.Of(key, arguments)));

    /// <summary>Reports a name that does not exist, and the nearest one that does.</summary>
    public void AddUnknown(Located<string> name, string key, IEnumerable<string> known, params object[] arguments)
    {
        var nearest = _suggestions++ < MaxSuggestions ? NearestNames.Find(name.Value, known, 1) : [];
        Add(name.Span, key, [Wording.Quote(name.Value), .. arguments, Wording.DidYouMean(nearest)]);
    }

    /// <summary>Reports what cannot be used in a condition, or as evidence.</summary>
    public void Add(BindingProblem problem)
    {
        var (word, span) = (problem.Word.Value, problem.Word.Span);
        switch (problem)
        {
            case BindingProblem.UnknownColumn column:
                AddUnknown(problem.Word, "PTG4003_UnknownColumn", column.Known);
                break;
            case BindingProblem.UnknownCategory category:
                AddUnknown(problem.Word, "PTG4003_UnknownCategory", category.Known, category.Column);
                break;
            case BindingProblem.AmbiguousCategory category:
                Add(span, "PTG4003_AmbiguousCategory", Wording.Quote(word), category.Column);
                break;
            case BindingProblem.WrongType value:
                Add(span, "PTG4003_WrongType", Wording.Quote(word), NameOf(value.Kind), value.Column);
                break;
            case BindingProblem.NoParts cells:
                Add(span, "PTG4003_NoParts", cells.Column);
                break;
            case BindingProblem.NoOrder cells:
                Add(span, "PTG4003_NoOrder", cells.Column, word);
                break;
            case BindingProblem.NotComparable columns:
                Add(span, "PTG4003_NotComparable", columns.Column, word);
                break;
            case BindingProblem.NotAReference:
                Add(span, "PTG4003_NotAReference", word);
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
