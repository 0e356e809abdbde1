namespace PretrainGen.Runtime.Tests;

public class NearestNamesTests
{
    [Theory]
    [InlineData("BERT", "BERT")]
    [InlineData("bert", "BERT")]
    [InlineData("BRET", "BERT")]
    [InlineData("BET", "BERT")]
    [InlineData("BEERT", "BERT")]
    [InlineData("BEXT", "BERT")]
    [InlineData("BERT-large", "BERT")]
    [InlineData("wav2vec2", "wav2vec 2.0")]
    [InlineData("wav2vec_2.0", "wav2vec 2.0")]
    [InlineData("Vision Transformer", "Vision Transformer (ViT)")]
    [InlineData("文心大", "文心")]
    [InlineData("Ηλεκτρα", "Ήλεκτρα")]
    public void FindsWhatWasMeant(string name, string meant) =>
        Assert.Equal([meant], NearestNames.Find(name, ["T5", "wav2vec 2.0", "AlexNet", "BERT", "Vision Transformer (ViT)", "文心", "Ήλεκτρα"], count: 1));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("nothing like it")]
    [InlineData("Alxxx")]
    public void FindsNothingWhenNothingIsNear(string name) =>
        Assert.Empty(NearestNames.Find(name, ["BERT", "T5", "AlexNet", ""]));

    [Fact]
    public void PutsTheNearestFirst() =>
        Assert.Equal(["BERT-2x", "BERT", "ALBERT", "RoBERTa"], NearestNames.Find("Bert2", ["RoBERTa", "ALBERT", "CLIP", "BERT-2x", "BERT"], count: 4));

    [Fact]
    public void KeepsFileOrderAmongEquallyNearNames() =>
        Assert.Equal(["GPT-3", "GPT-4", "GPT-1"], NearestNames.Find("GPT-9", ["GPT-3", "GPT-4", "GPT-1", "GPT-2"]));

    [Fact]
    public void LooksAtSignsWhenANameHasNothingElse() =>
        Assert.Equal(["--"], NearestNames.Find("-", ["..", "--"], count: 1));

    [Fact]
    public void FindsTheRightOneAmongManySimilarNames() =>
        Assert.Equal(
            ["facebook/wav2vec2-large-xlsr-53-054321"],
            NearestNames.Find("facebok/wav2vec2-large-xlsr-53-054321", ManySimilarNames.All, count: 1));

    [Fact]
    public void ComparesTheStartOfLongNames()
    {
        var name = new string('x', 10_000);
        Assert.Equal([name + "y"], NearestNames.Find(name, ["short", name + "y"]));
    }

    [Theory]
    [InlineData("BERT", "bert", 0)]
    [InlineData("BRET", "BERT", 1)]
    [InlineData("Transfomers", "Transformer", 2)]
    [InlineData("BERT", "RoBERTa-large", null)]
    [InlineData("BERT", "T5", null)]
    public void CountsTypingErrorsBetweenNearNames(string name, string other, int? errors) =>
        Assert.Equal(errors, NearestNames.CountErrors(name, other));
}
