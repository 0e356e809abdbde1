namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class ClassMatchesParentRowTests
{
    public class Reports
    {
        [Fact]
        public void A_row_of_another_class_than_its_base() => ModelTable
            .Of("BERT,{|PTG3008+:生成式|},masked words,", "VATEX-BERT,{|PTG3008:对比式|},对比学习,{|PTG3008+:BERT|}")
            .Finds("'VATEX-BERT' is classed '对比式' (Contrastive), but it is built on 'BERT', which is classed '生成式' (Generative)");
    }

    public class Guards
    {
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
