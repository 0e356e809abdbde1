using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Finds the columns of an entity that a schema names, and the foreign keys that lead from it to others.</summary>
internal sealed class ColumnBinder
{
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);
    private readonly Action<BindingFault> _report;

    /// <param name="group">The entity.</param>
    /// <param name="table">Its tables as one.</param>
    /// <param name="columns">Its columns, those without cells among them.</param>
    /// <param name="report">Where to report a name that cannot be used.</param>
    public ColumnBinder(EntityGroup group, MergedTable table, IEnumerable<Column> columns, Action<BindingFault> report)
    {
        (Group, Table, _report) = (group, table, report);
        foreach (var column in columns)
        {
            if (!_columns.ContainsKey(column.Name))
                _columns.Add(column.Name, column);
        }
    }

    /// <summary>The entity.</summary>
    public EntityGroup Group { get; }

    /// <summary>Its tables as one.</summary>
    public MergedTable Table { get; }

    /// <summary>What the patterns have that are matched against the columns.</summary>
    public PatternTime Time { get; private init; } = new();

    /// <summary>The columns of another entity, with names reported in the same place.</summary>
    public ColumnBinder Of(EntityModel other) => new(other.Group, other.Table, other.Columns.All, _report) { Time = Time };

    /// <summary>The column of a name; one that does not exist is reported.</summary>
    public Column? Find(Located<string> name)
    {
        if (_columns.TryGetValue(name.Value, out var column))
            return column;

        _report(new BindingFault.UnknownColumn(name, _columns.Keys));
        return null;
    }

    /// <summary>The column of a name whose cells refer to rows of this entity; where they do not, that is reported.</summary>
    public Column? FindReference(Located<string> name)
    {
        if (Find(name) is not { } column)
            return null;

        var own = Group.ForeignKeys
            .Where(key => key.Fields.Count == 1 && Group.IsToItself(key))
            .Select(key => key.Fields[0].Value)
            .ToList();
        if (own.Contains(column.Name))
            return column;

        _report(new BindingFault.NotAReference(name, own));
        return null;
    }

    /// <summary>The columns of several names; null where one does not exist.</summary>
    public Column[]? Find(EquatableArray<Located<string>> names) => names.Select(Find).AllOrNull();

    /// <summary>The columns that a message mentions, in order; null where one does not exist.</summary>
    public Column[]? Find(MessageTemplate? message) => Find((message?.Parts ?? EquatableArray<MessagePart>.Empty)
        .Where(part => part.IsColumn)
        .Select(part => new Located<string>(part.Text, message!.Text.Span))
        .ToEquatableArray());
}
