using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>The columns of an entity, for a schema that names them. A field of the schema that the tables lack is a column without cells.</summary>
internal sealed class NamedColumns
{
    private readonly Dictionary<string, NamedColumn> _columns = new(StringComparer.Ordinal);
    private readonly EntityGroup _group;
    private readonly Action<BindingFault> _report;

    /// <param name="group">The entity.</param>
    /// <param name="table">Its tables as one.</param>
    /// <param name="typeOf">How the cells of a column are read.</param>
    /// <param name="report">Where to report a name that cannot be used.</param>
    public NamedColumns(EntityGroup group, MergedTable table, Func<MergedColumn, TypedColumn> typeOf, Action<BindingFault> report)
    {
        (_group, _report) = (group, report);
        foreach (var cells in table.Columns.Select(typeOf))
            Add(new NamedColumn(cells.Source.Header, cells.Field, cells, table));
        foreach (var field in group.Schema?.Fields ?? EquatableArray<SchemaField>.Empty)
            Add(new NamedColumn(field.Name.Value, field, cells: null, table));
    }

    /// <summary>What the patterns have that are matched against the columns.</summary>
    public PatternTime Time { get; } = new();

    /// <summary>The column of a name; one that does not exist is reported.</summary>
    public NamedColumn? Find(Located<string> name)
    {
        if (_columns.TryGetValue(name.Value, out var column))
            return column;

        _report(new BindingFault.UnknownColumn(name, _columns.Keys));
        return null;
    }

    /// <summary>The column of a name whose cells refer to rows of this entity; where they do not, that is reported.</summary>
    public NamedColumn? FindReference(Located<string> name)
    {
        if (Find(name) is not { } column)
            return null;
        if (_group.ForeignKeys.FirstOrDefault(key => key.Fields.Count == 1 && key.Fields[0].Value == column.Name) is { } key && _group.IsToItself(key))
            return column;

        _report(new BindingFault.NotAReference(name));
        return null;
    }

    /// <summary>The columns of several names; null where one does not exist.</summary>
    public NamedColumn[]? Find(EquatableArray<Located<string>> names) => names.Select(Find).AllOrNull();

    /// <summary>The columns that a message mentions, in order; null where one does not exist.</summary>
    public NamedColumn[]? Find(MessageTemplate? message) => Find((message?.Parts ?? EquatableArray<MessagePart>.Empty)
        .Where(part => part.IsColumn)
        .Select(part => new Located<string>(part.Text, message!.Text.Span))
        .ToEquatableArray());

    private void Add(NamedColumn column)
    {
        if (!_columns.ContainsKey(column.Name))
            _columns.Add(column.Name, column);
    }
}
