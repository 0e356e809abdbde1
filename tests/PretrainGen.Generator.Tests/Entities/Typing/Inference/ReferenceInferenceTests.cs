using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Typing.Inference.Formats;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The cells that name rows of their own table.</summary>
public class ReferenceInferenceTests
{
    [Theory]
    [InlineData("Name,Parent\na,\nb,a\nc,a\n", false)]
    [InlineData("Name,Parent\na,\nb,a\nc,a;b\n", true)]
    [InlineData("Name,Parent\na,\nb,a\nc, a ; b \n", true)]
    [InlineData("Name,Parent\na;b,\nb,a;b\n", false)]
    [InlineData("Name,Parent\na,b\nb,a\n", false)]
    [InlineData("Name,Chosen\na,b\nb,a\n", false)]
    public void Each_names_one_row_or_some_name_several(string table, bool several) => Assert.Equal(several, Find(table));

    [Theory]
    [InlineData("Name,Parent\na,\nb,x\n")]
    [InlineData("Name,Parent\na,\nb,a\nc,a;x\n")]
    [InlineData("Name,Parent\na,\nb,A\n")]
    [InlineData("Name,Parent\na,\nb,a;\n")]
    public void A_cell_that_names_anything_else_makes_it_no_reference(string table) => Assert.Null(Find(table));

    [Theory]
    [InlineData("Name,Parent\na,a\nb,a\n", false)]
    [InlineData("Name,Parent\na,\nb,a;b\n", true)]
    public void A_row_may_be_its_own_parent(string table, bool several) => Assert.Equal(several, Find(table));

    [Theory]
    [InlineData("Name,Parent\na,a\nb,b\n")]
    [InlineData("Name,Chosen\na,\nb,a\n")]
    [InlineData("Name,Chosen\na,b\nb,\nc,b\n")]
    [InlineData("Name,Chosen\na,b\nb,\nc,c\na,a\nd,d\n")]
    [InlineData("Name,Chosen\na,a\nb,\nc,c\na,b\nd,d\n")]
    public void But_names_said_again_and_single_hits_are_accidents(string table) => Assert.Null(Find(table));

    [Theory]
    [InlineData("-")]
    [InlineData("N/A")]
    public void Marks_for_a_missing_value_name_none(string mark) => Assert.False(Find($"Name,Parent\na,{mark}\nb,a\nc,a\n"));

    [Fact]
    public void An_empty_column_names_none() => Assert.Null(Find("Name,Parent\na,\nb,\n"));

    private static bool? Find(string table)
    {
        var merged = EntityParts.Merged(table);
        var column = merged.Columns[1];
        return ReferenceInference.Find(column.Header, ColumnTexts.Without(column, MissingTexts.In(column)), new RowIndex(merged.Keys, merged.Keys));
    }
}
