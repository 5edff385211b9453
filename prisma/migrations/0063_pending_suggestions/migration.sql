-- What the machine proposed last and nobody decided about: few among very many.
create index suggestion_pending on suggestion (id desc) where state = 'pending';
