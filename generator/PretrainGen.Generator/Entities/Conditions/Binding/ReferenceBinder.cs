using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Finds the foreign keys that conditions go along, forwards and backwards.</summary>
/// <param name="entities">The other entities that may be looked at.</param>
/// <param name="report">Where to report a name that cannot be used.</param>
internal sealed class ReferenceBinder(ReachableEntities entities, Action<BindingFault> report)
{
    private readonly Dictionary<(ColumnBinder From, ForeignKey Key), RowReference?> _references = [];

    /// <summary>The foreign key of these columns; null, and reported, where there is none.</summary>
    public RowReference? Find(ColumnBinder from, EquatableArray<Located<string>> via)
    {
        if (from.Find(via) is null)
            return null;
        if (FindKey(from.Group, via) is { } key)
            return Bind(from, key, via[0]);

        report(new BindingFault.NotAReference(
            new Located<string>(Names(via.Select(name => name.Value)), via[0].Span),
            from.Group.ForeignKeys.Select(known => Names(known.Fields.Select(name => name.Value))).ToList()));
        return null;
    }

    /// <summary>The foreign key by which rows refer to those of a table; null, and reported, where there is none.</summary>
    public ReferringRows? FindReferring(ColumnBinder to, ReferringKey by)
    {
        var source = by.Resource is { } resource ? FindTable(to, resource) : to;
        return source is not null && Find(source, by.Fields) is { } reference
            ? LeadsTo(reference, to, by.Fields[0]) ? new ReferringRows(reference, source) : null
            : null;
    }

    private bool LeadsTo(RowReference reference, ColumnBinder to, Located<string> word)
    {
        var leads = reference.Target.Table == to.Table;
        if (!leads)
            report(new BindingFault.LeadsElsewhere(word, reference.Target.Group.Name, to.Group.Name));
        return leads;
    }

    private ColumnBinder? FindTable(ColumnBinder to, Located<string> name)
    {
        if (!entities.AreKnown)
        {
            report(new BindingFault.OtherTable(name));
            return null;
        }

        var others = entities.ReferringTo(to.Group).ToList();
        if (others.Find(model => IsCalled(model.Group, name.Value)) is { } found)
            return to.Of(found);

        report(new BindingFault.UnknownTable(name, others.ConvertAll(model => model.Group.Files[0].FileName)));
        return null;
    }

    private static bool IsCalled(EntityGroup group, string name) =>
        string.Equals(group.Name, name, StringComparison.OrdinalIgnoreCase)
        || group.Files.Any(file => new[] { file.FileName, EntityName.Stem(file.FileName) }.Contains(name, StringComparer.OrdinalIgnoreCase)
            || file.Schemas.Siblings.Any(sibling => sibling.Name == name && TableFile.NameOf(sibling.Path) == file.FileName));

    private static ForeignKey? FindKey(EntityGroup group, EquatableArray<Located<string>> via) =>
        group.ForeignKeys.FirstOrDefault(key => key.Fields.Select(name => name.Value).SequenceEqual(via.Select(name => name.Value)));

    private RowReference? Bind(ColumnBinder from, ForeignKey key, Located<string> word)
    {
        if (_references.TryGetValue((from, key), out var known))
            return known;

        return _references[(from, key)] = TargetOf(from, key, word) is { } target && from.Find(key.Fields) is { } via
            ? new RowReference(
                via,
                target,
                CompositeReferences.Finder(from.Group, from.Group.Schema!, from.Table, via, key) ?? (_ => []),
                from.Group.ColumnsOf(key, from.Table)?.Values ?? [])
            : null;
    }

    // A table that does not exist is reported at the foreign key.
    private ColumnBinder? TargetOf(ColumnBinder from, ForeignKey key, Located<string> word)
    {
        if (from.Group.IsToItself(key))
            return from;
        if (!entities.AreKnown)
            report(new BindingFault.OtherTable(word));
        return from.Group.LinkOf(key) is { } link && entities.Find(link) is { } model ? from.Of(model) : null;
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
