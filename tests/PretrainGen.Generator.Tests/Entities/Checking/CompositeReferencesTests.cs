using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Checking;

/// <summary>Several cells that name a row together.</summary>
public class CompositeReferencesTests
{
    [Fact]
    public void A_row_is_found_by_the_values_of_all_cells()
    {
        var references = Of("A,B,OnA,OnB\na,1,a,02\na,2,b,\nb,x,b,x\nc,3,c,4\n", "OnB")!;

        Assert.Equal([1, null, 2, null], Enumerable.Range(0, 4).Select(references.Find));
        Assert.Equal([true, false, true, true], Enumerable.Range(0, 4).Select(references.IsComplete));
        Assert.Equal(["OnA", "OnB"], references.Parts.Select(part => part.Header));
    }

    [Fact]
    public void Where_a_column_is_missing_there_are_none() => Assert.Null(Of("A,B,OnA\na,1,a\n", "OnB"));

    private static CompositeReferences? Of(string table, string second)
    {
        var model = Models.Of(table, $$"""
            { 'fields': [ {'name':'A'}, {'name':'B','type':'integer'}, {'name':'OnA'}, {'name':'{{second}}','type':'integer'} ], 'fieldsMatch': ['partial'],
              'foreignKeys': [ { 'fields': ['OnA','{{second}}'], 'reference': { 'fields': ['A','B'] } } ] }
            """);
        return CompositeReferences.Of(model.Group, model.Schema!, model.Table, Assert.Single(model.Schema!.ForeignKeys));
    }
}
