using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Consistency.Declared;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Relationships;

/// <summary>Finds the columns that the relationships of a schema name. One that cannot be evaluated is reported, and is none.</summary>
internal sealed class RelationshipBinder(ColumnBinder columns, int rowCount)
{
    public BoundRelationship? Bind(Relationship relationship)
    {
        var (parent, child) = (columns.Find(relationship.Parent), columns.Find(relationship.Child));
        var mentioned = columns.Find(relationship.Message);
        if (parent is null || child is null || mentioned is null || relationship.Severity == RuleSeverity.None)
            return null;

        Func<RowScope, Message> CellOf(Column column) => scope => column.Quote(scope.Row);
        var message = relationship.Message is { } template ? new BoundTemplate(template, Array.ConvertAll(mentioned, CellOf)) : null;
        return relationship.Link.Value == RelationshipLink.Crossed
            ? new(relationship, rowCount) { Message = message, Crossing = new(new(parent), new(child)) }
            : new(relationship, rowCount) { Message = message, Dependencies = [.. Dependencies(relationship.Link.Value, parent, child)] };
    }

    // What decides several columns decides each of them; columns that are coupled depend on each other.
    private static IEnumerable<Dependency> Dependencies(RelationshipLink link, Column[] parent, Column[] child)
    {
        var there = child.Select(column => new Dependency(new(parent), column));
        return link == RelationshipLink.Coupled ? there.Concat(parent.Select(column => new Dependency(new(child), column))) : there;
    }
}
