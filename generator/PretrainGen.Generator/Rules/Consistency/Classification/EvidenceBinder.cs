using System.Text.RegularExpressions;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Consistency.Binding;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>
/// Finds the columns and classes that evidence of the schema names. Evidence that cannot be used is reported, and is none.
/// </summary>
internal sealed class EvidenceBinder(ColumnBinder columns, RowNameIndex names, BindingMessages messages)
{
    private const char Separator = '|';

    public EvidenceReader? Bind(Evidence evidence)
    {
        var of = FindClassColumn(evidence.Of);
        var searched = columns.Find(evidence.In);
        var lineage = evidence.Inherit is { } inherit ? BindLineage(inherit) : null;
        var cues = of is null ? null : evidence.Cues.SelectMany(cue => BindCue(of, cue)).AllOrNull();
        return of is not null && searched is not null && cues is not null && (lineage is not null || evidence.Inherit is null)
            ? new EvidenceReader(evidence.Id, of, searched, lineage, cues)
            : null;
    }

    private Column? FindClassColumn(Located<string> name)
    {
        if (columns.Find(name) is not { } column)
            return null;
        if (column.Kind is CellKind.Category or CellKind.Text or CellKind.Missing)
            return column;

        messages.Add(name.Span, "PTG4003_NoClasses", Message.Plain(column.Name));
        return null;
    }

    private LineageReader? BindLineage(Lineage lineage)
    {
        if (columns.Find(lineage.In) is not { } named)
            return null;
        if (lineage.Pattern is { } source)
        {
            return BudgetedPattern.TryCreate(source, columns.Time, RegexOptions.IgnoreCase) is { } pattern
                ? new LineageReader(named, pattern, names)
                : null;
        }

        // A column of texts names rows as well as one of references, as long as it does not name those of another table.
        return named[0].Kind is not CellKind.Reference || columns.FindReference(lineage.In[0]) is not null
            ? new LineageReader(named, pattern: null, names)
            : null;
    }

    private IEnumerable<EvidencePattern?> BindCue(Column of, CategoryPatterns cue)
    {
        if (FindClasses(of, cue.Category) is not { } classes)
            return [null];

        var claim = new ClassClaim(classes.ToEquatableArray(), cue.IsAgainst);
        return cue.Patterns
            .Select(source => BudgetedPattern.TryCreate(source, columns.Time, RegexOptions.IgnoreCase))
            .Select(pattern => pattern is null ? null : new EvidencePattern(claim, pattern));
    }

    /// <summary>The class of a name or, where there is none, those of its parts.</summary>
    private string[]? FindClasses(Column of, Located<string> name) => of.Field is { Categories.Count: > 0 } field
        ? Parts(name, field.Categories.Any(category => category.Value.Value == name.Value || category.Label?.Value == name.Value))
            .Select(part => CategoryNames.Find(part, field, messages.Add)?.Text)
            .AllOrNull()
        : Parts(name, of.HasCells && of.Source.Values.Contains(name.Value)).Select(part => part.Value).ToArray();

    private static IEnumerable<Located<string>> Parts(Located<string> name, bool isClass) =>
        isClass || name.Value.IndexOf(Separator) < 0 ? [name] : name.Split(Separator).Distinct();
}
