using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Tests.Entities;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Classification;

/// <summary>What rows are called, and where a text calls them.</summary>
public class RowNameIndexTests
{
    private static readonly string[] Keys = ["BERT", "bert", "HuBERT", "Vision Transformer (ViT)", "wav2vec 2.0", "模型（甲）", "a;b"];

    private static readonly RowNameIndex Names = Index(
        "BERT,\nbert,\nHuBERT,HB; hubert\nVision Transformer (ViT),\nwav2vec 2.0,w2v\n模型（甲）,\na;b,\n");

    [Theory]
    [InlineData("BERT", "BERT")]
    [InlineData("bert", "bert")]
    [InlineData("hb", "HuBERT")]
    [InlineData("hubert", "HuBERT")]
    [InlineData("Vision Transformer (ViT)", "Vision Transformer (ViT)")]
    [InlineData("ViT", "Vision Transformer (ViT)")]
    [InlineData("vision transformer", "Vision Transformer (ViT)")]
    [InlineData("甲", "模型（甲）")]
    [InlineData("模型", "模型（甲）")]
    public void A_row_is_called_by_its_name_an_alias_and_the_parts_of_its_name_with_brackets(string name, string row) =>
        Assert.Equal(row, Named(Names.Find(name)));

    [Theory]
    [InlineData("Bert")]
    [InlineData("BERTs")]
    [InlineData("Transformer")]
    [InlineData("")]
    public void A_name_of_two_rows_or_of_none_is_not_found(string name) => Assert.Null(Names.Find(name));

    [Theory]
    [InlineData("a variant of BERT", "BERT")]
    [InlineData("HuBERT and BERT", "HuBERT")]
    [InlineData("BERT-based", "BERT")]
    [InlineData("基于BERT的模型", "BERT")]
    [InlineData("uses wav2vec 2.0.", "wav2vec 2.0")]
    [InlineData("the ViT of 2020", "Vision Transformer (ViT)")]
    public void In_a_text_the_longest_name_is_found(string text, string row) => Assert.Equal(row, Named(Names.FindIn(text)));

    [Theory]
    [InlineData("DistilBERT")]
    [InlineData("BERTs")]
    [InlineData("Distil-BERT")]
    [InlineData("my_BERT")]
    [InlineData("a text whose first forty characters do not say BERT")]
    public void A_name_ends_where_its_word_does_and_is_looked_for_at_the_start_of_a_text(string text) => Assert.Null(Names.FindIn(text));

    [Theory]
    [InlineData("BERT; ViT", "BERT", "Vision Transformer (ViT)")]
    [InlineData("a;b", "a;b")]
    [InlineData("BERT;nothing;w2v", "BERT", "wav2vec 2.0")]
    [InlineData("nothing")]
    public void A_cell_lists_several_unless_a_row_is_called_that(string cell, params string[] rows) =>
        Assert.Equal(rows, Names.FindAll(cell).Select(row => Named(row)));

    [Fact]
    public void A_name_comes_before_the_alias_of_another_row()
    {
        var names = Index("A,B\nB,\nC,A\n");

        Assert.Equal((0, 1), (names.Find("A"), names.Find("B")));
    }

    [Fact]
    public void An_alias_of_two_rows_calls_neither() => Assert.Null(Index("A,X\nB,X\n").Find("X"));

    private static RowNameIndex Index(string rows)
    {
        var table = EntityParts.Merged("Name,Also\n" + rows);
        return new RowNameIndex(table, table.Find("Also"));
    }

    private static string? Named(int? row) => row is { } found ? Keys[found] : null;
}
