using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Rules.Consistency.Binding;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Consistency.Declared;
using PretrainGen.Generator.Rules.Consistency.Relationships;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>
/// What the evidence, rules and waivers of a schema come to for the tables of one entity. It is worked out once, for all that ask.
/// </summary>
internal sealed class ConsistencyChecks
{
    private readonly BindingMessages _messages = new();
    private readonly HashSet<string> _usable = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, int Row)> _broken = [];

    private ConsistencyChecks(
        EntityModel model, TableSchema schema, IReadOnlyList<EntityModel> reachable, CancellationToken cancellation)
    {
        var columns = new ColumnBinder(model.Group, model.Table, model.Columns.All, _messages.Add);
        var references = new ReferenceBinder(new ReachableEntities(reachable), _messages.Add);
        var names = new RowNameIndex(model.Table, schema.Additions.Aliases is { } aliases ? model.Table.Find(aliases.Value) : null);

        var evidence = schema.Additions.Evidence
            .Select(new EvidenceBinder(columns, names, _messages).Bind)
            .OfType<EvidenceReader>()
            .ToList();
        var rules = schema.Additions.Rules
            .Select(new DeclaredRuleBinder(columns, references, _messages).Bind)
            .OfType<DeclaredRule>()
            .ToList();
        Relationships = schema.Relationships
            .Select(new RelationshipBinder(columns, model.Table.RowCount).Bind)
            .OfType<BoundRelationship>()
            .ToList();
        _usable.UnionWith(Relationships.Select(relationship => relationship.Id).OfType<string>());
        Waivers = new WaiverBinder(model.Table, schema, _messages).Bind();
        new ForeignKeyBinder(model, _messages).Bind(schema.ForeignKeys);
        var obsolete = new AdditionsBinder(columns, _messages).Bind(schema.Additions);

        Reviews = Run(
            evidence,
            item => item.Id,
            item => item.Patterns,
            item => new EvidenceReview(
                item,
                model.Table.RowCount,
                row => Waivers.Contains(item.Id, model.Table.Keys[row]),
                cancellation));
        AllViolations = Run(
            rules,
            rule => rule.Id,
            rule => rule.Patterns,
            rule => FindBroken(rule, cancellation)).SelectMany(broken => broken).ToList();
        _broken.UnionWith(AllViolations.SelectMany(violation => violation.Rows.Select(row => (violation.Rule.Id, row))));

        // The generator finds these rows itself; here it only matters whether that takes too long.
        obsolete?.Find(model.Table.RowCount, cancellation);
        WereMatchedInTime(obsolete?.Patterns ?? []);
        Messages = _messages.InFileOrder();
    }

    /// <summary>What is wrong with the names and values that the schema uses.</summary>
    public IReadOnlyList<(TextSpan Place, Message Message)> Messages { get; }

    /// <summary>The classes compared with their evidence, once for each evidence of the schema.</summary>
    public IReadOnlyList<EvidenceReview> Reviews { get; }

    /// <summary>The columns that depend on each other.</summary>
    public IReadOnlyList<BoundRelationship> Relationships { get; }

    /// <summary>Where rows break declared rules, waived or not.</summary>
    public IReadOnlyList<RuleViolation> AllViolations { get; }

    /// <summary>What the author has looked at and accepts.</summary>
    public WaiverList Waivers { get; }

    /// <summary>Whether a name is that of evidence, of a relationship or of a rule that can be evaluated.</summary>
    public bool IsUsable(string id) => _usable.Contains(id);

    /// <summary>Whether evidence, a relationship or a rule finds something about a row, waived or not.</summary>
    public bool IsFound(string id, int row) =>
        Reviews.Any(review => review.Evidence.Id == id && review.IsFound(row))
        || Relationships.Any(relationship => relationship.Id == id && relationship.IsFound(row))
        || _broken.Contains((id, row));

    /// <summary>
    /// The checks for an entity; null where it has no schema. Two schemas that differ in positions alone have different ones.
    /// </summary>
    public static ConsistencyChecks? Of(CheckedEntity entity, CancellationToken cancellation) => entity.Schema is { } schema
        ? Memory.Get(
            entity.Model,
            (new SameObject<TableSchema>(schema), entity.Reachable),
            (current, token) => new ConsistencyChecks(
                entity.Model, current.Item1.Target, current.Item2.Select(model => model.Target).ToList(), token),
            cancellation)
        : null;

    /// <summary>What is found with those whose patterns can be matched in time; the others are reported, and find nothing.</summary>
    private List<TResult> Run<T, TResult>(
        List<T> checks, Func<T, string> idOf, Func<T, IEnumerable<BudgetedPattern>> patternsOf, Func<T, TResult> run)
    {
        var results = new List<TResult>();
        foreach (var check in checks)
        {
            var result = run(check);
            if (!WereMatchedInTime(patternsOf(check)))
                continue;

            _usable.Add(idOf(check));
            results.Add(result);
        }

        return results;
    }

    /// <summary>Whether no pattern took too long; those that did are reported.</summary>
    private bool WereMatchedInTime(IEnumerable<BudgetedPattern> patterns)
    {
        var slow = patterns.Where(pattern => pattern.IsExhausted).ToList();
        slow.ForEach(pattern => _messages.Add(pattern.Source.Span, "PTG4003_TooSlow", Message.Quote(pattern.Source.Value)));
        return slow.Count == 0;
    }

    private static List<RuleViolation> FindBroken(DeclaredRule rule, CancellationToken cancellation) =>
        rule.Severity == RuleSeverity.None ? [] : rule.FindBroken(cancellation).ToList();
}
