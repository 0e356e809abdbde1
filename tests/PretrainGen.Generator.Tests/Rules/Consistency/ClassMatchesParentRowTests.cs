namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class ClassMatchesParentRowTests
{
    public class Reports
    {
        [Fact]
        public void More_than_three_rows_of_one_base_once() => ModelTable
            .Of(
                [
                    "BERT,{|PTG3008+:生成式|},masked,",
                    .. Enumerable.Range(1, 4).Select(row => $"Same{row},生成式,masked,BERT"),
                    "A,{|PTG3008:对比式|},对比,{|PTG3008+:BERT|}",
                    .. "BCD".Select(name => $"{name},{{|PTG3008+:对比式|}},对比,BERT"),
                ])
            .Finds("'A' is classed '对比式' (Contrastive), but it is built on 'BERT', which is classed '生成式' (Generative) (the first of 4 such cells in the column)");

        [Fact]
        public void A_row_of_another_class_than_its_base() => ModelTable
            .Of("BERT,{|PTG3008+:生成式|},masked words,", "VATEX-BERT,{|PTG3008:对比式|},对比学习,{|PTG3008+:BERT|}")
            .Finds("'VATEX-BERT' is classed '对比式' (Contrastive), but it is built on 'BERT', which is classed '生成式' (Generative)");
    }

    public class Guards
    {
        [Fact]
        public void Rows_that_mostly_have_another_class_than_their_base() => ModelTable
            .Of("BERT,生成式,masked words,", "ConBERT,对比式,对比,BERT", "SimBERT,对比式,对比,BERT", "NoBERT,对比式,对比,BERT", "RoBERTa,生成式,masked,BERT")
            .FindsNothing();

        [Fact]
        public void A_row_of_the_same_class() => ModelTable.Of("BERT,生成式,masked words,", "RoBERTa,生成式,masked,BERT").FindsNothing();

        [Fact]
        public void A_row_that_its_words_contradict_is_reported_as_that() => ModelTable
            .Of("BERT,生成式,masked words,", "RoBERTa,{|PTG3001:对比式|},masked,BERT").Finds();
    }

    public class Ignores
    {
        [Fact]
        public void A_base_without_a_class() => ModelTable.Of("BERT,,masked words,", "RoBERTa,生成式,masked,BERT").FindsNothing();
    }
}
