using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>Gathers what is wrong with the names and values that the schema's rules use.</summary>
internal sealed class SchemaProblems
{
    // Every suggestion is a search through all names.
    private const int MaxSuggestions = 20;

    private readonly List<SchemaProblem> _problems = [];
    private int _suggestions;

    /// <summary>Everything that was reported, in file order.</summary>
    public IReadOnlyList<SchemaProblem> InFileOrder() => _problems.OrderBy(problem => problem.Span.Start).ToList();

    public void Add(TextSpan span, string key, params object[] arguments) => _problems.Add(new SchemaProblem(span, Texts.Of(key, arguments)));

    /// <summary>Reports a name that does not exist, and the nearest one that does.</summary>
    public void AddUnknown(Located<string> name, string key, IEnumerable<string> known, params object[] arguments)
    {
        var nearest = _suggestions++ < MaxSuggestions ? NearestNames.Find(name.Value, known, 1) : [];
        Add(name.Span, key, [Wording.Quote(name.Value), .. arguments, Wording.DidYouMean(nearest)]);
    }
}
